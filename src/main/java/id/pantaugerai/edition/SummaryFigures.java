package id.pantaugerai.edition;

import java.math.BigDecimal;

import id.pantaugerai.report.SummaryLine;
import org.jspecify.annotations.Nullable;

/** The figures of a summary as they stand in tables. */
final class SummaryFigures {

	private SummaryFigures() {
	}

	/** Names a figure in every table it stands in, {@code average.started}. */
	static String code(SummaryLine line) {
		return line.word().substring("report.sum.".length());
	}

	/** A figure of a line: a whole number when it counts. */
	static @Nullable Object value(SummaryLine line, @Nullable BigDecimal figure) {
		return (figure != null && line.counted()) ? Long.valueOf(figure.longValueExact()) : figure;
	}

}
