package id.pantaugerai.edition;

import java.util.Arrays;
import java.util.Locale;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.report.ReportColumn;
import id.pantaugerai.report.ReportRow;
import id.pantaugerai.report.ReportWords;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Annex A: every kelurahan, with the columns of the weekly files. */
@Component
@RequiredArgsConstructor
class KelurahanChapter implements ChapterWriter {

	private static final ReportColumn[] COLUMNS = ReportColumn.values();

	private final EditionWords words;

	private final ReportWords columns;

	@Override
	public Part part() {
		return Part.KELURAHAN;
	}

	@Override
	public Chapter write(Told told) {
		GridDraft grid = words.grid("kelurahan");
		for (ReportColumn column : COLUMNS) {
			grid.column(column(column));
		}
		for (ReportRow row : told.report().rows()) {
			grid.row(row.kelurahan().code(), Arrays.stream(COLUMNS).map((it) -> it.of(row, columns)).toList());
		}
		return words.chapter(part(), grid.done());
	}

	private Column column(ReportColumn column) {
		Kind kind = kind(column);
		boolean figure = kind == Kind.COUNT || kind == Kind.FIGURE || kind == Kind.CHANGE;
		return new Column(column.name().toLowerCase(Locale.ROOT), columns.heading(column),
				figure ? columns.unit(column) : null, kind);
	}

	private static Kind kind(ReportColumn column) {
		return switch (column) {
			case CHANGE, DEVIATION -> Kind.CHANGE;
			case RETURNED -> Kind.MARK;
			default -> Kind.valueOf(column.getKind().name());
		};
	}

}
