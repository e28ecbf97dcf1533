package id.pantaugerai.boundary;

import java.time.Instant;
import java.util.Objects;

import id.pantaugerai.account.Officer;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A file of boundaries that was uploaded and looked through; never changed afterwards.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
class BoundaryImport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String fileName;

	private long fileSize;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String fileSha256;

	private Instant uploadedAt;

	private String uploadedBy;

	private String area;

	private int featureCount;

	private int matchedCount;

	private int kelurahanCount;

	private boolean blocked;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected BoundaryImport() {
	}

	BoundaryImport(BoundaryFile file, Officer officer, Instant now, Inspection inspection) {
		this.fileName = file.name();
		this.fileSize = file.size();
		this.fileSha256 = file.sha256();
		this.uploadedAt = now;
		this.uploadedBy = officer.username();
		this.area = officer.scope().area();
		this.featureCount = inspection.features();
		this.matchedCount = inspection.shapes().size();
		this.kelurahanCount = inspection.kelurahan();
		this.blocked = inspection.blocked();
	}

	ImportSummary summary() {
		return new ImportSummary(Objects.requireNonNull(id), fileName, fileSha256, uploadedAt, uploadedBy, featureCount,
				matchedCount, kelurahanCount, blocked);
	}

}
