package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What happened to a term, and who wrote it down. */
@Entity
class OfficeTermEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long termId;

	@Enumerated(EnumType.STRING)
	private TermEventKind kind;

	private @Nullable LocalDate untilOn;

	private @Nullable String reason;

	private Instant recordedAt;

	private long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected OfficeTermEvent() {
	}

	private OfficeTermEvent(OfficeTerm term, TermEventKind kind, @Nullable String reason, long by, Instant at) {
		this.termId = term.number();
		this.kind = kind;
		this.untilOn = term.getUntilOn();
		this.reason = reason;
		this.recordedBy = by;
		this.recordedAt = at;
	}

	static OfficeTermEvent appointed(OfficeTerm term, long by, Instant at) {
		return new OfficeTermEvent(term, TermEventKind.APPOINTED, null, by, at);
	}

	static OfficeTermEvent ended(OfficeTerm term, long by, Instant at) {
		return new OfficeTermEvent(term, TermEventKind.ENDED, null, by, at);
	}

	static OfficeTermEvent withdrawn(OfficeTerm term, String reason, long by, Instant at) {
		return new OfficeTermEvent(term, TermEventKind.WITHDRAWN, reason, by, at);
	}

}
