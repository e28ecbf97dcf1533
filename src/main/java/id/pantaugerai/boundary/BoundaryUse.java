package id.pantaugerai.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * From when on the map draws which import; without one it is schematic. Only ever added.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
class BoundaryUse {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private @Nullable Long importId;

	private Instant usedFrom;

	private String decidedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected BoundaryUse() {
	}

	BoundaryUse(@Nullable Long importId, Instant usedFrom, String decidedBy) {
		this.importId = importId;
		this.usedFrom = usedFrom;
		this.decidedBy = decidedBy;
	}

	UseSummary summary(Map<Long, String> fileNames) {
		return new UseSummary(Objects.requireNonNull(id), importId, (importId != null) ? fileNames.get(importId) : null,
				usedFrom, decidedBy);
	}

}
