package id.pantaugerai.progress.web;

import id.pantaugerai.progress.EndReturn;
import id.pantaugerai.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to answer a return without changing the report. */
record AnswerForm(@NotBlank(message = "{progress.answer.text.required}") @Size(max = 1000,
		message = "{field.long}") @Nullable String text) {

	AnswerForm {
		text = PlainText.clean(text);
	}

	EndReturn toCommand(String kelurahanCode, long returnId) {
		return new EndReturn(kelurahanCode, returnId, (text != null) ? text : "");
	}

}
