package id.pantaugerai.photo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What the camera wrote about a photograph. Time and place are kept and never served.
 *
 * @param orientation 1 to 8, as EXIF counts them
 * @param takenAt when, if the camera said so and it can be true
 * @param latitude where, WGS84 degrees
 * @param longitude where, WGS84 degrees
 */
public record PhotoOrigin(int orientation, @Nullable Instant takenAt, @Nullable BigDecimal latitude,
		@Nullable BigDecimal longitude) {

	static final PhotoOrigin UNKNOWN = new PhotoOrigin(1, null, null, null);

	private static final Instant FIRST_DIGITAL_CAMERA = Instant.parse("1990-01-01T00:00:00Z");

	/** Reads a TIFF block; whatever is damaged or absurd counts as not written. */
	static PhotoOrigin read(byte[] exif, Instant now) {
		if (exif.length == 0) {
			return UNKNOWN;
		}
		Metadata metadata = new Metadata();
		try {
			new ExifReader().extract(new ByteArrayReader(exif), metadata);
			GeoLocation place = place(metadata);
			return new PhotoOrigin(orientation(metadata), takenAt(metadata, now),
					(place != null) ? degrees(place.getLatitude()) : null,
					(place != null) ? degrees(place.getLongitude()) : null);
		}
		catch (RuntimeException ex) {
			return UNKNOWN;
		}
	}

	private static int orientation(Metadata metadata) {
		ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
		Integer value = (directory != null) ? directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
		return (value != null && value >= 1 && value <= 8) ? value : 1;
	}

	private static @Nullable Instant takenAt(Metadata metadata, Instant now) {
		ExifSubIFDDirectory directory = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
		if (directory == null) {
			return null;
		}
		Date date = directory.getDateOriginal(TimeZone.getTimeZone(Zone.WIB));
		return Optional.ofNullable(date)
			.map(Date::toInstant)
			.filter((instant) -> instant.isAfter(FIRST_DIGITAL_CAMERA))
			.filter((instant) -> instant.isBefore(now.plus(Duration.ofDays(1))))
			.orElse(null);
	}

	private static @Nullable GeoLocation place(Metadata metadata) {
		GpsDirectory directory = metadata.getFirstDirectoryOfType(GpsDirectory.class);
		GeoLocation place = (directory != null) ? directory.getGeoLocation() : null;
		return (place != null && !place.isZero() && isOnEarth(place)) ? place : null;
	}

	private static boolean isOnEarth(GeoLocation place) {
		return Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180;
	}

	private static BigDecimal degrees(double value) {
		return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
	}

}
