package id.pantaugerai.web;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Gives templates {@code drawn:replace="${…}"}: the element becomes what was drawn
 * before, and is not drawn again. Anything but {@link Drawn} is refused.
 */
@Component
class DrawnDialect extends AbstractProcessorDialect {

	private static final int PRECEDENCE = 1300;

	DrawnDialect() {
		super("drawn", "drawn", PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Replace(prefix));
	}

	private static final class Replace extends AbstractAttributeTagProcessor {

		private Replace(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "replace", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler handler) {
			Object found = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			if (!(found instanceof Drawn drawn)) {
				throw new IllegalArgumentException("Only what a template of ours has drawn is put in");
			}
			handler.replaceWith(drawn.markup(), false);
		}

	}

}
