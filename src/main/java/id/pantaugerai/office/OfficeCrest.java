package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.file.FileHash;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A coat of arms from a day on; without a file, the neutral shield. */
@Entity
class OfficeCrest {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int officeId;

	private LocalDate effectiveOn;

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String sha256;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected OfficeCrest() {
	}

	OfficeCrest(int officeId, @Nullable FileHash file, LocalDate effectiveOn, long recordedBy, Instant recordedAt) {
		this.officeId = officeId;
		this.sha256 = (file != null) ? file.value() : null;
		this.effectiveOn = effectiveOn;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	@Nullable FileHash file() {
		return (sha256 != null) ? new FileHash(sha256) : null;
	}

}
