package id.pantaugerai.suitability.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.AddPolicy;
import id.pantaugerai.suitability.Letter;
import id.pantaugerai.suitability.Policy;
import id.pantaugerai.suitability.PolicyLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to add a policy, as it was typed. */
record PolicyForm(@NotBlank(message = "{field.required}") @Nullable String level,
		@NotBlank(message = "{field.required}") @DateText @Nullable String inForceFrom,
		@NotBlank(message = "{field.required}") @Size(max = 200, message = "{field.long}") @Nullable String title,
		@Size(max = 120, message = "{field.long}") @Nullable String letterNumber,
		@DateText(future = false) @Nullable String letterDate, @Valid @Nullable RulesForm rules,
		@NotBlank(message = "{field.required}") @Size(max = 500, message = "{field.long}") @Nullable String reason,
		@Nullable String seen) {

	/** A draft that begins with the rules in force. */
	static PolicyForm following(PolicyLevel level, Optional<Policy> current, long seen) {
		RulesForm rules = current.map((policy) -> RulesForm.from(policy.rules())).orElse(RulesForm.EMPTY);
		return new PolicyForm(level.name(), null, null, null, null, rules, null, Long.toString(seen));
	}

	PolicyForm {
		rules = Objects.requireNonNullElse(rules, RulesForm.EMPTY);
	}

	/** What the annotations cannot say. */
	void check(Optional<Policy> latest, Errors errors) {
		latest.filter((last) -> !Long.toString(last.name().id()).equals(seen)).ifPresent((last) -> {
			Figures figures = new Figures();
			errors.reject("suitability.policy.moved", new Object[] { last.name().title(),
					Objects.requireNonNullElse(last.recordedBy(), Figures.NONE), figures.moment(last.recordedAt()) },
					"");
		});
		if (level != null && !level.isBlank() && Typed.choice(PolicyLevel.class, level).isEmpty()) {
			errors.rejectValue("level", "typeMismatch");
		}
		typedRules().check(errors);
	}

	AddPolicy toCommand() {
		LocalDate from = Typed.date(inForceFrom).orElseThrow();
		Letter letter = new Letter(PlainText.clean(letterNumber), Typed.date(letterDate).orElse(null));
		return new AddPolicy(Typed.choice(PolicyLevel.class, level).orElseThrow(), from, PlainText.said(title), letter,
				typedRules().toRules(), PlainText.said(reason), Long.parseLong(Objects.requireNonNullElse(seen, "0")));
	}

	private RulesForm typedRules() {
		return Objects.requireNonNullElse(rules, RulesForm.EMPTY);
	}

}
