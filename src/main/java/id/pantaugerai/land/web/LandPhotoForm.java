package id.pantaugerai.land.web;

import java.util.List;
import java.util.Objects;

import id.pantaugerai.land.AddLandPhoto;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** What the browser says of the photographs it sends, as it was typed. */
record LandPhotoForm(@DateText(future = false, from = "1990-01-01") @Nullable String takenOn,
		@Size(max = 200, message = "{field.long}") @Nullable String caption, @Nullable List<MultipartFile> photos) {

	static final LandPhotoForm EMPTY = new LandPhotoForm(null, null, null);

	/** The files that were chosen; a browser without any sends an empty one. */
	List<MultipartFile> chosen() {
		return Objects.requireNonNullElse(photos, List.<MultipartFile>of())
			.stream()
			.filter((photo) -> !photo.isEmpty() || Typed.text(photo.getOriginalFilename()) != null)
			.toList();
	}

	AddLandPhoto toCommand(long assetId) {
		return new AddLandPhoto(assetId, Typed.date(takenOn).orElse(null), PlainText.line(caption));
	}

}
