package id.pantaugerai.gerai;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.shared.WrittenOnce;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** The finished building of one gerai was passed on; once. */
@Entity
@Table(name = "gerai_handover")
@Getter(AccessLevel.PACKAGE)
class Handover implements WrittenOnce<Long> {

	@Id
	private long geraiId;

	private LocalDate handedOverOn;

	private @Nullable String letterNumber;

	private @Nullable String note;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Handover() {
	}

	Handover(long geraiId, HandOverGerai handOver, Recording recording) {
		this.geraiId = geraiId;
		this.handedOverOn = handOver.handedOverOn();
		this.letterNumber = handOver.letterNumber();
		this.note = handOver.note();
		this.recordedAt = recording.at();
		this.recordedBy = recording.by();
	}

	@Override
	public Long getId() {
		return geraiId;
	}

}
