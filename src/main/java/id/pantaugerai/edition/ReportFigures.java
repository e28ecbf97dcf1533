package id.pantaugerai.edition;

import java.math.BigDecimal;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.shared.Figures;

/**
 * Writes the figures of a report as Indonesian offices do, alike on the page, on paper
 * and in a ralat.
 */
public final class ReportFigures {

	/** A column of differences; counts in it bear their sign. */
	private static final String CHANGE = "perubahan";

	private static final Figures FIGURES = new Figures();

	private ReportFigures() {
	}

	/** Whether a column holds figures. */
	public static boolean isIn(Column column) {
		return column.kind() == Kind.COUNT || column.kind() == Kind.FIGURE || column.kind() == Kind.CHANGE;
	}

	/** A figure of a column, from the spelling of its kind. */
	public static String text(Column column, String value) {
		BigDecimal figure = new BigDecimal(value);
		return switch (column.kind()) {
			case COUNT -> column.code().equals(CHANGE) ? FIGURES.signedCount(figure) : FIGURES.count(figure);
			case CHANGE -> FIGURES.signed(figure);
			default -> FIGURES.decimal(figure);
		};
	}

}
