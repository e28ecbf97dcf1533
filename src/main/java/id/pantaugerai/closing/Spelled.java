package id.pantaugerai.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.ReportFigures;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/** Says the values of a report as Indonesian offices write them. */
final class Spelled {

	private static final Figures FIGURES = new Figures();

	private Spelled() {
	}

	/** A value of a column; a dash when nobody knows. */
	static String of(Column column, @Nullable String value) {
		if (value == null) {
			return Figures.NONE;
		}
		return switch (column.kind()) {
			case TEXT, LONG_TEXT, MARK -> value;
			case COUNT, FIGURE, CHANGE -> ReportFigures.text(column, value);
			case DATE -> FIGURES.date(LocalDate.parse(value));
			case MOMENT -> FIGURES.moment(LocalDateTime.parse(value).atZone(Zone.WIB).toInstant());
		};
	}

	/** How much one value is above another; a dash unless both are known. */
	static String change(Kind kind, @Nullable String from, @Nullable String to) {
		if (from == null || to == null) {
			return Figures.NONE;
		}
		BigDecimal change = new BigDecimal(to).subtract(new BigDecimal(from));
		return (kind == Kind.COUNT) ? FIGURES.signedCount(change.longValueExact()) : FIGURES.signed(change);
	}

	/** The heading of a column, with its unit where that is another word. */
	static String heading(Column column) {
		boolean silent = column.unit() == null || column.unit().equalsIgnoreCase(column.heading());
		return silent ? column.heading() : column.heading() + " (" + column.unit() + ")";
	}

}
