package id.pantaugerai.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One step on the operational axis of a kelurahan; written once, never changed. */
@Entity
@Getter(AccessLevel.PACKAGE)
class OperationStatusChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String kelurahanCode;

	@Enumerated(EnumType.STRING)
	private OperationStatus status;

	private LocalDate effectiveOn;

	private @Nullable String note;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected OperationStatusChange() {
	}

	OperationStatusChange(ChangeOperationStatus change, long recordedBy, Instant recordedAt) {
		this.kelurahanCode = change.kelurahanCode();
		this.status = change.status();
		this.effectiveOn = change.effectiveOn();
		this.note = change.note();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	/** Whether it says the same. */
	boolean says(ChangeOperationStatus change) {
		return status == change.status() && effectiveOn.equals(change.effectiveOn())
				&& Objects.equals(note, change.note());
	}

	OperationStatusChanged event() {
		return new OperationStatusChanged(kelurahanCode, status);
	}

}
