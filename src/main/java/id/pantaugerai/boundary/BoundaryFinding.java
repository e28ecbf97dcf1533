package id.pantaugerai.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.jspecify.annotations.Nullable;

/** One remark of the inspection of one import. */
@Entity
@IdClass(BoundaryFindingId.class)
class BoundaryFinding {

	@Id
	private long importId;

	@Id
	private int ordinal;

	@Enumerated(EnumType.STRING)
	private FindingKind kind;

	private String subject;

	private @Nullable String detail;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected BoundaryFinding() {
	}

	BoundaryFinding(long importId, int ordinal, Remark remark) {
		this.importId = importId;
		this.ordinal = ordinal;
		this.kind = remark.kind();
		this.subject = remark.subject();
		this.detail = remark.detail();
	}

	Remark remark() {
		return new Remark(kind, subject, detail);
	}

}
