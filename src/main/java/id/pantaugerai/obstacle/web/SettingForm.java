package id.pantaugerai.obstacle.web;

import java.util.List;
import java.util.Objects;

import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.ObstacleOffice;
import id.pantaugerai.shared.PlainText;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the browser sends to add or change a kind or an office, as it was typed.
 *
 * @param name what officers call it
 * @param office the office that receives it
 * @param active whether it is offered
 * @param seen what it was when it was shown
 */
record SettingForm(@Nullable String name, @Nullable String office, @Nullable String active, @Nullable String seen) {

	static final SettingForm EMPTY = new SettingForm(null, null, null, null);

	private static final int LONGEST = 80;

	/** What is wrong with the name. */
	void checkName(Errors errors) {
		String typed = words();
		if (typed.isEmpty()) {
			errors.rejectValue("name", "setting.name.missing");
		}
		if (typed.length() > LONGEST) {
			errors.rejectValue("name", "setting.name.long");
		}
	}

	/** What is wrong with a kind. */
	void checkKind(@Nullable String code, List<ObstacleCategory> kinds, List<ObstacleOffice> offices, Errors errors) {
		checkName(errors);
		if (kinds.stream().anyMatch((kind) -> kind.name().equalsIgnoreCase(words()) && !kind.code().equals(code))) {
			errors.rejectValue("name", "setting.name.taken");
		}
		if (offices.stream().noneMatch((known) -> known.code().equals(office))) {
			errors.rejectValue("office", "setting.office.missing");
		}
	}

	String words() {
		String clean = PlainText.clean((name != null) ? name.replace('\n', ' ') : null);
		return Objects.requireNonNullElse(clean, "");
	}

	String desk() {
		return Objects.requireNonNullElse(office, "");
	}

	ObstacleCategory toCategory(String code) {
		return new ObstacleCategory(code, words(), desk(), active != null);
	}

}
