package id.pantaugerai.platform;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #mistakes} for the form of {@code th:object}. */
@Component
class MistakesDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	@Override
	public String getName() {
		return "mistakes";
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of("mistakes");
	}

	@Override
	public Object buildObject(IExpressionContext context, String expressionObjectName) {
		return new Mistakes((context instanceof ITemplateContext page) ? page.getSelectionTarget() : null);
	}

	@Override
	public boolean isCacheable(String expressionObjectName) {
		return false;
	}

}
