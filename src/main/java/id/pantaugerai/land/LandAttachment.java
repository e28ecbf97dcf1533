package id.pantaugerai.land;

import java.time.Instant;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** A file about a land asset; withdrawn at most, never deleted. */
@MappedSuperclass
@Getter(AccessLevel.PACKAGE)
class LandAttachment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long assetId;

	private long bytes;

	private Instant addedAt;

	private long addedBy;

	private @Nullable Instant withdrawnAt;

	private @Nullable Long withdrawnBy;

	private @Nullable String withdrawalReason;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandAttachment() {
	}

	LandAttachment(long assetId, long bytes, long addedBy, Instant addedAt) {
		this.assetId = assetId;
		this.bytes = bytes;
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
