package id.pantaugerai.land.web;

import java.util.Objects;

import id.pantaugerai.land.AddLandDocument;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What the browser says of a document it sends, as it was typed. */
record LandDocumentForm(@NotBlank(message = "{field.required}") @Nullable String kind,
		@Size(max = 150, message = "{field.long}") @Nullable String title, @Nullable MultipartFile berkas) {

	/** What the annotations cannot say. */
	void check(Errors errors) {
		if (Typed.choice(LandDocumentKind.class, kind).isEmpty() && !errors.hasFieldErrors("kind")) {
			errors.rejectValue("kind", "field.required");
		}
		if (berkas == null || berkas.isEmpty()) {
			errors.reject("document.refused.EMPTY");
		}
	}

	MultipartFile file() {
		return Objects.requireNonNull(berkas);
	}

	AddLandDocument toCommand(long assetId) {
		return new AddLandDocument(assetId,
				Typed.choice(LandDocumentKind.class, Objects.requireNonNull(kind)).orElseThrow(), PlainText.line(title),
				null);
	}

}
