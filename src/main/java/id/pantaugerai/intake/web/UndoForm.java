package id.pantaugerai.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to take an import back. */
record UndoForm(
		@NotBlank(message = "{field.required}") @Size(max = 1000, message = "{field.long}") @Nullable String reason) {

	static final UndoForm EMPTY = new UndoForm(null);

	String text() {
		return (reason != null) ? reason.strip() : "";
	}

}
