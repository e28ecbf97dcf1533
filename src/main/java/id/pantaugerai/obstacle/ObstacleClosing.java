package id.pantaugerai.obstacle;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;

import org.springframework.data.domain.Persistable;
import org.springframework.util.Assert;

/** How one obstacle was solved; once. */
@Entity
@Getter(AccessLevel.PACKAGE)
class ObstacleClosing implements Persistable<Long> {

	@Id
	private long obstacleId;

	private String solution;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected ObstacleClosing() {
	}

	ObstacleClosing(long obstacleId, String solution, long recordedBy, Instant recordedAt) {
		Assert.hasText(solution, "A closing says what solved it");
		this.obstacleId = obstacleId;
		this.solution = solution;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	@Override
	public Long getId() {
		return obstacleId;
	}

	@Override
	public boolean isNew() {
		return true; // written once, never changed
	}

}
