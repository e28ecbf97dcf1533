package id.pantaugerai.land;

import java.time.Instant;

import id.pantaugerai.document.KeptDocument;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One document about a land asset; withdrawn at most, never deleted. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandDocument {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long assetId;

	@Enumerated(EnumType.STRING)
	private LandDocumentKind kind;

	private @Nullable String title;

	private @Nullable String step;

	private String file;

	private long bytes;

	private int pages;

	private Instant addedAt;

	private long addedBy;

	private @Nullable Instant withdrawnAt;

	private @Nullable Long withdrawnBy;

	private @Nullable String withdrawalReason;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandDocument() {
	}

	LandDocument(AddLandDocument add, KeptDocument kept, long addedBy, Instant addedAt) {
		this.assetId = add.assetId();
		this.kind = add.kind();
		this.title = add.title();
		this.step = add.step();
		this.file = kept.file().hash().value();
		this.bytes = kept.file().length();
		this.pages = kept.pages();
		this.addedBy = addedBy;
		this.addedAt = addedAt;
	}

	/** Says that it no longer counts; doing so twice changes nothing. */
	void withdraw(String reason, long officerId, Instant now) {
		if (withdrawnAt == null) {
			withdrawnAt = now;
			withdrawnBy = officerId;
			withdrawalReason = reason;
		}
	}

	long key() {
		return (id != null) ? id : 0;
	}

}
