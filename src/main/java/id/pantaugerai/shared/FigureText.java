package id.pantaugerai.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A typed text that {@link Typed#figure} can read; nothing typed is allowed. */
@Documented
@Constraint(validatedBy = FigureTextValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
public @interface FigureText {

	/** Said when the text is no figure. */
	String message() default "{field.figure}";

	/** The least allowed. */
	String min() default "0";

	/** The most allowed. */
	String max() default "100";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
