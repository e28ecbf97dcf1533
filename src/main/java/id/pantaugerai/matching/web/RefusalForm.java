package id.pantaugerai.matching.web;

import java.util.Objects;

import id.pantaugerai.matching.RefusePair;
import id.pantaugerai.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to refuse a pair, as it was typed. */
record RefusalForm(@NotNull @Nullable Long assetId, @NotNull @Nullable Integer assetRevision,
		@NotBlank(message = "{matching.reason.missing}") @Size(max = 500,
				message = "{field.long}") @Nullable String reason) {

	RefusePair toCommand(String code) {
		return new RefusePair(code, Objects.requireNonNull(assetId), Objects.requireNonNull(assetRevision),
				PlainText.said(reason));
	}

}
