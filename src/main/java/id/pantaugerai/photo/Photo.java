package id.pantaugerai.photo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One photograph of a submission: staged until the report is sent, then part of it. */
@Entity
@Getter(AccessLevel.PACKAGE)
class Photo {

	static final int MOST = 6;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private UUID publicId;

	private UUID submissionId;

	private String kelurahanCode;

	private @Nullable Long reportId;

	private @Nullable Long obstacleId;

	private String image;

	private String thumbnail;

	private int width;

	private int height;

	private long bytes;

	private @Nullable Instant takenAt;

	@Column(precision = 8, scale = 6)
	private @Nullable BigDecimal latitude;

	@Column(precision = 9, scale = 6)
	private @Nullable BigDecimal longitude;

	private Instant uploadedAt;

	private long uploadedBy;

	private int position;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Photo() {
	}

	Photo(Place place, KeptPhoto kept, int position, Instant now) {
		this.publicId = UUID.randomUUID();
		this.submissionId = place.submissionId();
		this.kelurahanCode = place.kelurahanCode();
		this.uploadedBy = place.officerId();
		this.image = kept.image().hash().value();
		this.thumbnail = kept.thumbnail().hash().value();
		this.bytes = kept.image().length();
		this.width = kept.size().width();
		this.height = kept.size().height();
		this.takenAt = kept.origin().takenAt();
		this.latitude = kept.origin().latitude();
		this.longitude = kept.origin().longitude();
		this.position = position;
		this.uploadedAt = now;
	}

	boolean isAttached() {
		return reportId != null || obstacleId != null;
	}

	boolean belongsTo(Place place) {
		return kelurahanCode.equals(place.kelurahanCode()) && uploadedBy == place.officerId();
	}

	/** While it is staged it is its uploader's alone. */
	boolean isFor(long officerId) {
		return isAttached() || uploadedBy == officerId;
	}

	PhotoSummary summary() {
		return new PhotoSummary(publicId, kelurahanCode, reportId, position, new PhotoSize(width, height), uploadedAt);
	}

}
