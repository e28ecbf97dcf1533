package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.photo.KeptPhoto;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One photograph of a land asset; withdrawn at most, never deleted. */
@Entity
@Getter(AccessLevel.PACKAGE)
class LandPhoto extends LandAttachment {

	private String image;

	private String thumbnail;

	private int width;

	private int height;

	private @Nullable String caption;

	private @Nullable LocalDate takenOn;

	private @Nullable Instant cameraTakenAt;

	@Column(precision = 8, scale = 6)
	private @Nullable BigDecimal cameraLatitude;

	@Column(precision = 9, scale = 6)
	private @Nullable BigDecimal cameraLongitude;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected LandPhoto() {
	}

	LandPhoto(AddLandPhoto add, KeptPhoto kept, long addedBy, Instant addedAt) {
		super(add.assetId(), kept.image().length(), addedBy, addedAt);
		this.caption = add.caption();
		this.takenOn = add.takenOn();
		this.image = kept.image().hash().value();
		this.thumbnail = kept.thumbnail().hash().value();
		this.width = kept.size().width();
		this.height = kept.size().height();
		this.cameraTakenAt = kept.origin().takenAt();
		this.cameraLatitude = kept.origin().latitude();
		this.cameraLongitude = kept.origin().longitude();
	}

}
