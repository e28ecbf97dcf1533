package id.pantaugerai.proposal.web;

import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.proposal.LetterKind;
import id.pantaugerai.proposal.RecordLetter;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to record a letter, as it was typed. */
record LetterForm(@Nullable String kind, @Nullable String seen,
		@NotBlank(message = "{field.required}") @Size(max = 120, message = "{field.long}") @Nullable String number,
		@NotBlank(message = "{field.required}") @DateText(future = false) @Nullable String dated,
		@Nullable String submission) {

	static final LetterForm EMPTY = new LetterForm(null, null, null, null, null);

	/** What the annotations cannot say. */
	void check(Errors errors) {
		if (Typed.uuid(submission).isEmpty()) {
			errors.rejectValue("number", "proposal.submission");
		}
		if (PlainText.clean(number) == null && !errors.hasFieldErrors("number")) {
			errors.rejectValue("number", "field.required");
		}
	}

	/** Which letter it is; the one that the city sent where nobody can tell. */
	LetterKind letter() {
		return Typed.choice(LetterKind.class, kind).orElse(LetterKind.SENT);
	}

	RecordLetter toCommand(long proposalId) {
		UUID id = Typed.uuid(submission).orElseThrow();
		return new RecordLetter(proposalId, Typed.count(seen), letter(),
				Objects.requireNonNull(PlainText.clean(number)), Typed.date(dated).orElseThrow(), id);
	}

}
