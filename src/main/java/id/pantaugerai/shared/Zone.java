package id.pantaugerai.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the product: WIB, Asia/Jakarta. */
public final class Zone {

	public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

	private Zone() {
	}

	/** The civil date in WIB at an instant. */
	public static LocalDate dateOf(Instant instant) {
		return LocalDate.ofInstant(instant, WIB);
	}

	/** Midnight WIB at which a date begins. */
	public static Instant startOf(LocalDate date) {
		return date.atStartOfDay(WIB).toInstant();
	}

}
