package id.pantaugerai.shared;

import java.math.BigDecimal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges a typed figure: readable and between two bounds. */
class FigureTextValidator implements ConstraintValidator<FigureText, String> {

	private BigDecimal min = BigDecimal.ZERO;

	private BigDecimal max = BigDecimal.ZERO;

	@Override
	public void initialize(FigureText rule) {
		min = new BigDecimal(rule.min());
		max = new BigDecimal(rule.max());
	}

	@Override
	public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
		if (Typed.text(text) == null) {
			return true;
		}
		return Typed.figure(text).map((figure) -> isAllowed(figure, context)).orElse(false);
	}

	private boolean isAllowed(BigDecimal figure, ConstraintValidatorContext context) {
		if (figure.compareTo(min) >= 0 && figure.compareTo(max) <= 0) {
			return true;
		}
		context.disableDefaultConstraintViolation();
		context.unwrap(HibernateConstraintValidatorContext.class)
			.addMessageParameter("least", words(min))
			.addMessageParameter("most", words(max))
			.buildConstraintViolationWithTemplate("{field.range}")
			.addConstraintViolation();
		return false;
	}

	private static String words(BigDecimal bound) {
		boolean whole = bound.stripTrailingZeros().scale() <= 0;
		return whole ? new Figures().count(bound) : new Figures().decimal(bound);
	}

}
