package id.pantaugerai.matching;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One suggested pair that was refused; written once, never changed. */
@Entity
@Getter(AccessLevel.PACKAGE)
class MatchingRefusal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String kelurahanCode;

	private long assetId;

	private int assetRevision;

	private String reason;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected MatchingRefusal() {
	}

	MatchingRefusal(Refused refused, String reason, long recordedBy, Instant recordedAt) {
		Assert.hasText(reason, "A refusal says why");
		this.kelurahanCode = refused.kelurahanCode();
		this.assetId = refused.assetId();
		this.assetRevision = refused.assetRevision();
		this.reason = reason;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

}
