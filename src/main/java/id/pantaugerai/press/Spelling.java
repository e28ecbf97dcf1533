package id.pantaugerai.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the one spelling in which an edition keeps its values, and says them. */
final class Spelling {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Wording.INDONESIAN);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH.mm",
			Wording.INDONESIAN);

	private Spelling() {
	}

	/** Text, a number, a date or a moment; null when nobody knows. */
	static @Nullable Object typed(Column column, @Nullable String value) {
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

	/** As an Indonesian office writes it; a dash when nobody knows. */
	static String shown(Column column, @Nullable String value) {
		if (value == null) {
			return Figures.NONE;
		}
		return switch (column.kind()) {
			case TEXT, LONG_TEXT, MARK -> value;
			case COUNT, FIGURE, CHANGE -> ReportFigures.text(column, value);
			case DATE -> date(LocalDate.parse(value));
			case MOMENT -> MOMENT.format(LocalDateTime.parse(value));
		};
	}

	/** {@code 8 Jan 2026}. */
	static String date(LocalDate date) {
		return DATE.format(date);
	}

	static boolean isWords(Column column) {
		return column.kind() == Kind.TEXT || column.kind() == Kind.LONG_TEXT;
	}

}
