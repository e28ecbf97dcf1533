package id.pantaugerai.gerai.web;

import java.math.BigDecimal;

import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** A typed number of whole weeks. */
final class Weeks {

	private Weeks() {
	}

	static void check(@Nullable String text, Errors errors) {
		boolean broken = Typed.figure(text).filter((figure) -> figure.stripTrailingZeros().scale() > 0).isPresent();
		if (broken && !errors.hasFieldErrors("durationWeeks")) {
			errors.rejectValue("durationWeeks", "gerai.weeks.whole");
		}
	}

	static int parse(@Nullable String text) {
		return Typed.figure(text).map(BigDecimal::intValue).orElseThrow();
	}

}
