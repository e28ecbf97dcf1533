package id.pantaugerai.proposal.web;

import java.util.UUID;

import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.web.AskedPlace;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to propose an asset, as it was typed. */
record ProposeForm(@NotBlank(message = "{field.required}") @Nullable String kelurahan,
		@Size(max = 900, message = "{field.long}") @Nullable String text, @Nullable String submission,
		@Nullable String kecamatan) {

	/** What the annotations cannot say. */
	void check(Errors errors) {
		if (Typed.uuid(submission).isEmpty()) {
			errors.reject("proposal.submission");
		}
	}

	/** Where a kelurahan is looked for. */
	AskedPlace asked() {
		return new AskedPlace(kecamatan, kelurahan, null);
	}

	String code() {
		return (kelurahan != null) ? kelurahan : "";
	}

	OpenProposal toCommand(long assetId) {
		UUID id = Typed.uuid(submission).orElseThrow();
		return new OpenProposal(assetId, code(), PlainText.clean(text), id);
	}

}
