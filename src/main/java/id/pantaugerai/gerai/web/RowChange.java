package id.pantaugerai.gerai.web;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a button beside a row asks for; at most one of them is sent.
 *
 * @param tambah adds a row at the end
 * @param hapus removes the row with this index
 * @param naik moves it up
 * @param turun moves it down
 */
record RowChange(@Nullable String tambah, @Nullable String hapus, @Nullable String naik, @Nullable String turun) {

	private static final int MOST_ROWS = 40;

	void applyTo(List<TemplateRow> rows) {
		if (tambah != null && rows.size() < MOST_ROWS) {
			rows.add(TemplateRow.EMPTY);
		}
		if (isRow(hapus, rows)) {
			rows.remove(index(hapus));
		}
		if (isRow(naik, rows) && index(naik) > 0) {
			Collections.swap(rows, index(naik), index(naik) - 1);
		}
		if (isRow(turun, rows) && index(turun) < rows.size() - 1) {
			Collections.swap(rows, index(turun), index(turun) + 1);
		}
	}

	private static boolean isRow(@Nullable String text, List<TemplateRow> rows) {
		return index(text) >= 0 && index(text) < rows.size();
	}

	private static int index(@Nullable String text) {
		return (text != null && text.matches("\\d{1,3}")) ? Integer.parseInt(text) : -1;
	}

}
