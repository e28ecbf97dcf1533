package id.pantaugerai.platform;

import java.util.Set;

import id.pantaugerai.shared.Figures;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #fig}, the one way to write figures and dates. */
@Component
class FiguresDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private final Figures figures = new Figures();

	@Override
	public String getName() {
		return "figures";
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of("fig");
	}

	@Override
	public Object buildObject(IExpressionContext context, String expressionObjectName) {
		return figures;
	}

	@Override
	public boolean isCacheable(String expressionObjectName) {
		return true;
	}

}
