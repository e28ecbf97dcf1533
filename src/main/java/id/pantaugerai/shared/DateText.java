package id.pantaugerai.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A typed text that {@link Typed#date} can read; nothing typed is allowed. */
@Documented
@Constraint(validatedBy = DateTextValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
public @interface DateText {

	/** Said when the text is no date. */
	String message() default "{field.date}";

	/** Whether a day after today is allowed. */
	boolean future() default true;

	/** The first day allowed, as ISO date. */
	String from() default "2025-01-01";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
