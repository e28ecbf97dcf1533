package id.pantaugerai.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.paper.Letterhead;
import id.pantaugerai.paper.Picture;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Fetches the pictures of an edition by their content. */
@Component
@RequiredArgsConstructor
class PressPhotos {

	private final FileStore files;

	/** A picture; empty when the store has lost it, or it is none. */
	Optional<Picture> find(String sha256, String description) {
		try {
			Resource file = files.open(new FileHash(sha256));
			return file.isReadable() ? Optional.of(Picture.of(file.getContentAsByteArray(), description))
					: Optional.empty();
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The coat of arms, or the neutral shield. */
	Picture crest(@Nullable String sha256, String description) {
		return Optional.ofNullable(sha256)
			.flatMap((hash) -> find(hash, description))
			.orElseGet(Letterhead::placeholder);
	}

}
