package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/** One accepted report: a row that is only ever added. */
@Entity
@Getter(AccessLevel.PACKAGE)
class ProgressReport implements Persistable<Long> {

	@Id
	private Long id;

	private String number;

	private UUID submissionId;

	private String kelurahanCode;

	private @Nullable Long geraiId;

	private LocalDate observedOn;

	private @Nullable BigDecimal physical;

	private @Nullable BigDecimal builderFigure;

	private boolean unchanged;

	private @Nullable String note;

	private @Nullable String fallReason;

	private @Nullable String jumpReason;

	private @Nullable Long basedOn;

	private @Nullable Long overtakenBy;

	private Instant recordedAt;

	private long recordedBy;

	@ElementCollection
	@CollectionTable(name = "report_milestone", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "milestone_id")
	@Column(name = "percent")
	private Map<Long, BigDecimal> percents;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected ProgressReport() {
	}

	ProgressReport(ReceiptStamp stamp, Draft draft) {
		SubmitReport report = draft.report();
		this.id = stamp.id();
		this.number = stamp.number();
		this.recordedAt = stamp.recordedAt();
		this.recordedBy = stamp.recordedBy();
		this.submissionId = report.submission();
		this.kelurahanCode = report.kelurahanCode();
		this.observedOn = report.observedOn();
		this.unchanged = report.unchanged();
		this.note = report.remarks().note();
		this.fallReason = report.remarks().fallReason();
		this.jumpReason = report.remarks().jumpReason();
		this.geraiId = draft.sheet().geraiId();
		this.physical = draft.sheet().isStarted() ? draft.figures().physical() : null;
		this.builderFigure = draft.builderFigure();
		this.percents = draft.figures().percents();
		this.basedOn = draft.basedOn();
		this.overtakenBy = draft.overtakenBy();
	}

	@Override
	public Long getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

}
