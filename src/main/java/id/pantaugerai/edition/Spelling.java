package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/** The one way in which a value is spelt in a {@link Row}. */
final class Spelling {

	private Spelling() {
	}

	static @Nullable String of(@Nullable Object value) {
		if (value instanceof BigDecimal figure) {
			return figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
		}
		if (value instanceof Instant instant) {
			return of(LocalDateTime.ofInstant(instant, Zone.WIB));
		}
		if (value instanceof LocalDateTime moment) {
			return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
		}
		return (value != null) ? value.toString() : null;
	}

}
