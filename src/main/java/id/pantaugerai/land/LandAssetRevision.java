package id.pantaugerai.land;

import java.time.Instant;
import java.util.UUID;

import id.pantaugerai.shared.WrittenOnce;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One state of a land asset, whole; written once, never changed. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandAssetRevision implements WrittenOnce<LandAssetRevisionId> {

	@EmbeddedId
	private LandAssetRevisionId id;

	@Enumerated(EnumType.STRING)
	private LandRevisionKind kind;

	private String facts;

	private @Nullable String reason;

	private @Nullable UUID batchId;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandAssetRevision() {
	}

	LandAssetRevision(LandAsset asset, String facts, Revising why) {
		this.id = new LandAssetRevisionId(asset.key(), asset.getRevision());
		this.facts = facts;
		this.kind = why.kind();
		this.reason = why.reason();
		this.batchId = why.batchId();
		this.recordedAt = why.recordedAt();
		this.recordedBy = why.recordedBy();
	}

	@Override
	public LandAssetRevisionId getId() {
		return id;
	}

}
