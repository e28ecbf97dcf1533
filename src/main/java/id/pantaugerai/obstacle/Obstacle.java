package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** A hindrance in one kelurahan, as it was noted; it is open until it has a closing. */
@Entity
@Getter(AccessLevel.PACKAGE)
class Obstacle {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String kelurahanCode;

	private String categoryCode;

	private String description;

	private LocalDate since;

	private UUID submissionId;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Obstacle() {
	}

	Obstacle(RaiseObstacle raise, long recordedBy, Instant recordedAt) {
		Assert.hasText(raise.description(), "An obstacle says what it is");
		this.kelurahanCode = raise.kelurahanCode();
		this.categoryCode = raise.categoryCode();
		this.description = raise.description();
		this.since = raise.since();
		this.submissionId = raise.submissionId();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	ObstacleClosing close(String solution, long closedBy, Instant closedAt) {
		return new ObstacleClosing(key(), solution, closedBy, closedAt);
	}

	long key() {
		return (id != null) ? id : 0;
	}

}
