package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.photo.KeptPhoto;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One photograph of a land asset; withdrawn at most, never deleted. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandPhoto {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long assetId;

	private String image;

	private String thumbnail;

	private int width;

	private int height;

	private long bytes;

	private @Nullable String caption;

	private @Nullable LocalDate takenOn;

	private @Nullable Instant cameraTakenAt;

	@Column(precision = 8, scale = 6)
	private @Nullable BigDecimal cameraLatitude;

	@Column(precision = 9, scale = 6)
	private @Nullable BigDecimal cameraLongitude;

	private Instant addedAt;

	private long addedBy;

	private @Nullable Instant withdrawnAt;

	private @Nullable Long withdrawnBy;

	private @Nullable String withdrawalReason;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandPhoto() {
	}

	LandPhoto(AddLandPhoto add, KeptPhoto kept, long addedBy, Instant addedAt) {
		this.assetId = add.assetId();
		this.caption = add.caption();
		this.takenOn = add.takenOn();
		this.image = kept.image().hash().value();
		this.thumbnail = kept.thumbnail().hash().value();
		this.bytes = kept.image().length();
		this.width = kept.size().width();
		this.height = kept.size().height();
		this.cameraTakenAt = kept.origin().takenAt();
		this.cameraLatitude = kept.origin().latitude();
		this.cameraLongitude = kept.origin().longitude();
		this.addedBy = addedBy;
		this.addedAt = addedAt;
	}

	/** Says that it no longer counts; doing so twice changes nothing. */
	void withdraw(String reason, long officerId, Instant now) {
		if (withdrawnAt == null) {
			withdrawnAt = now;
			withdrawnBy = officerId;
			withdrawalReason = reason;
		}
	}

	long key() {
		return (id != null) ? id : 0;
	}

}
