package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/** The one way in which a value is spelt in a {@link Row}, written and read. */
public final class Spelling {

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

	/** Text, a number, a date or a moment; null when nobody knows. */
	public static @Nullable Object read(Column column, @Nullable String value) {
		if (value == null) {
			return null;
		}
		return switch (column.kind()) {
			case TEXT, LONG_TEXT, MARK -> value;
			case COUNT -> Long.valueOf(value);
			case FIGURE, CHANGE -> new BigDecimal(value);
			case DATE -> LocalDate.parse(value);
			case MOMENT -> LocalDateTime.parse(value);
		};
	}

}
