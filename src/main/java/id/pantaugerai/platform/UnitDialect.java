package id.pantaugerai.platform;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Keeps each figure of a page with its unit. */
@Component
class UnitDialect implements IPostProcessorDialect {

	private static final int PRECEDENCE = 1000;

	@Override
	public String getName() {
		return "units";
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return PRECEDENCE;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, UnitHandler.class, PRECEDENCE));
	}

}
