package id.pantaugerai.land;

import java.time.Instant;

import id.pantaugerai.document.KeptDocument;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One document about a land asset; withdrawn at most, never deleted. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandDocument extends LandAttachment {

	@Enumerated(EnumType.STRING)
	private LandDocumentKind kind;

	private @Nullable String title;

	private @Nullable String step;

	private String file;

	private int pages;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandDocument() {
	}

	LandDocument(AddLandDocument add, KeptDocument kept, long addedBy, Instant addedAt) {
		super(add.assetId(), kept.file().length(), addedBy, addedAt);
		this.kind = add.kind();
		this.title = add.title();
		this.step = add.step();
		this.file = kept.file().hash().value();
		this.pages = kept.pages();
	}

}
