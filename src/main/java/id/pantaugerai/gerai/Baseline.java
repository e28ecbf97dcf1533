package id.pantaugerai.gerai;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One plan of one gerai; a re-plan is the next one, and the old one stays. */
@Entity
@Getter(AccessLevel.PACKAGE)
class Baseline {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Gerai gerai;

	private int number;

	private LocalDate startOn;

	private int durationWeeks;

	private String reason;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Baseline() {
	}

	Baseline(Gerai gerai, int number, PlannedTime time, Recording recording) {
		Assert.hasText(time.reason(), "A plan has a reason");
		this.gerai = gerai;
		this.number = number;
		this.startOn = time.startOn();
		this.durationWeeks = time.durationWeeks();
		this.reason = time.reason();
		this.recordedAt = recording.at();
		this.recordedBy = recording.by();
	}

}
