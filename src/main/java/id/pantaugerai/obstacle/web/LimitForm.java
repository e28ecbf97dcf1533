package id.pantaugerai.obstacle.web;

import java.time.Instant;
import java.util.Objects;

import id.pantaugerai.obstacle.ObstaclePolicy;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the browser sends to set other limits, as it was typed.
 *
 * @param seen the policy that was on the page
 */
record LimitForm(@NotBlank(message = "{field.required}") @Nullable String kecamatan,
		@NotBlank(message = "{field.required}") @Nullable String kota,
		@NotBlank(message = "{field.required}") @Nullable String provinsi,
		@NotBlank(message = "{field.required}") @Nullable String grace,
		@NotBlank(message = "{field.required}") @Nullable String silence, @Nullable String seen) {

	private static final int LONGEST_STAY = 250;

	private static final int LONGEST_WAIT = 60;

	static LimitForm of(ObstaclePolicy policy) {
		return new LimitForm(text(policy.kecamatan()), text(policy.kota()), text(policy.provinsi()),
				text(policy.grace()), text(policy.silence()), Long.toString(policy.id()));
	}

	/** What the annotations cannot say. */
	void check(Errors errors) {
		within("kecamatan", kecamatan, 1, LONGEST_STAY, errors);
		within("kota", kota, 1, LONGEST_STAY, errors);
		within("provinsi", provinsi, 1, LONGEST_STAY, errors);
		within("grace", grace, 0, LONGEST_WAIT, errors);
		within("silence", silence, 1, LONGEST_WAIT, errors);
	}

	ObstaclePolicy toPolicy() {
		long id = (seen != null && seen.matches("\\d{1,18}")) ? Long.parseLong(seen) : 0;
		return new ObstaclePolicy(id, number(kecamatan), number(kota), number(provinsi), number(grace), number(silence),
				Instant.EPOCH, null);
	}

	private static void within(String field, @Nullable String typed, int least, int most, Errors errors) {
		int number = number(typed);
		if ((number < least || number > most) && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "setting.days.wrong", new Object[] { least, most }, "");
		}
	}

	private static int number(@Nullable String typed) {
		String text = Objects.requireNonNullElse(typed, "").strip();
		return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
	}

	private static String text(int number) {
		return Integer.toString(number);
	}

}
