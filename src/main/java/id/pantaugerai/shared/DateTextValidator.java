package id.pantaugerai.shared;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import lombok.RequiredArgsConstructor;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges a typed date: readable, not before the first day allowed, not in the future. */
@RequiredArgsConstructor
class DateTextValidator implements ConstraintValidator<DateText, String> {

	private static final int MOST_YEARS_AHEAD = 10;

	private final Clock clock;

	private boolean future;

	private LocalDate from = LocalDate.EPOCH;

	@Override
	public void initialize(DateText rule) {
		future = rule.future();
		from = LocalDate.parse(rule.from());
	}

	@Override
	public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
		if (Typed.text(text) == null) {
			return true;
		}
		return Typed.date(text).map((date) -> isAllowed(date, context)).orElse(false);
	}

	private boolean isAllowed(LocalDate date, ConstraintValidatorContext context) {
		LocalDate today = Zone.dateOf(clock.instant());
		LocalDate last = future ? today.plusYears(MOST_YEARS_AHEAD) : today;
		if (date.isBefore(from)) {
			return refuse(context, "{field.early}", from);
		}
		return !date.isAfter(last) || refuse(context, future ? "{field.late}" : "{field.future}", last);
	}

	private static boolean refuse(ConstraintValidatorContext context, String message, LocalDate limit) {
		context.disableDefaultConstraintViolation();
		context.unwrap(HibernateConstraintValidatorContext.class)
			.addMessageParameter("limit", new Figures().date(limit))
			.buildConstraintViolationWithTemplate(message)
			.addConstraintViolation();
		return false;
	}

}
