package id.pantaugerai.press;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Says the values of an edition. */
final class ShownValue {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Wording.INDONESIAN);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH.mm",
			Wording.INDONESIAN);

	private ShownValue() {
	}

	/** As an Indonesian office writes it; a dash when nobody knows. */
	static String of(Column column, @Nullable String value) {
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
