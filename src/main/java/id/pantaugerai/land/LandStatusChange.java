package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One step on the land axis of a kelurahan; written once, never changed. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandStatusChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String kelurahanCode;

	@Enumerated(EnumType.STRING)
	private LandStatus status;

	private LocalDate effectiveOn;

	private @Nullable String location;

	@Column(name = "area_m2")
	private @Nullable BigDecimal areaM2;

	private @Nullable String note;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandStatusChange() {
	}

	LandStatusChange(ChangeLandStatus change, long recordedBy, Instant recordedAt) {
		Assert.isTrue(!change.status().needsReason() || change.note() != null, "This status says why");
		this.kelurahanCode = change.kelurahanCode();
		this.status = change.status();
		this.effectiveOn = change.effectiveOn();
		this.location = change.location();
		this.areaM2 = change.areaM2();
		this.note = change.note();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	/** Whether it says the same of the same place. */
	boolean says(ChangeLandStatus change) {
		return status == change.status() && Objects.equals(location, change.location())
				&& Objects.equals(note, change.note()) && isAsLarge(change.areaM2());
	}

	/** Whether it is this very change, sent again. */
	boolean isRepeatedBy(ChangeLandStatus change) {
		return says(change) && effectiveOn.equals(change.effectiveOn());
	}

	LandStatusChanged event() {
		return new LandStatusChanged(kelurahanCode, status);
	}

	private boolean isAsLarge(@Nullable BigDecimal other) {
		return (areaM2 == null || other == null) ? areaM2 == other : areaM2.compareTo(other) == 0;
	}

}
