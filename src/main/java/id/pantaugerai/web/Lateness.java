package id.pantaugerai.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/** That somebody else was faster, told among the mistakes of a form. */
public final class Lateness {

	/** How the codes end that say so. */
	private static final String SIGN = ".moved";

	private Lateness() {
	}

	/** Whether a mistake of this code is none of the sender's. */
	public static boolean is(@Nullable String code) {
		return String.valueOf(code).endsWith(SIGN);
	}

	/**
	 * What a form is sent back with: 409 when nothing but its lateness keeps it, else
	 * 422.
	 */
	public static HttpStatus status(Errors errors) {
		return errors.getAllErrors().stream().allMatch((error) -> is(error.getCode())) ? HttpStatus.CONFLICT
				: HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
