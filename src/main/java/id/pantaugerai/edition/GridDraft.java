package id.pantaugerai.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Column.Kind;
import org.jspecify.annotations.Nullable;

/** A table being written. Its words stand in the bundle under its code. */
final class GridDraft {

	private final String code;

	private final EditionWords words;

	private final List<Column> columns = new ArrayList<>();

	private final List<Row> rows = new ArrayList<>();

	GridDraft(String code, EditionWords words) {
		this.code = code;
		this.words = words;
	}

	/** Adds a column of words, days or moments. */
	GridDraft column(String column, Kind kind) {
		return column(new Column(column, words.heading(code, column), null, kind));
	}

	/** Adds a column of figures; the unit stands in the bundle as well. */
	GridDraft column(String column, Kind kind, String unit) {
		return column(new Column(column, words.heading(code, column), words.say("edition.unit." + unit), kind));
	}

	/** Adds the columns that name a kelurahan. */
	GridDraft place() {
		return column("kelurahan", Kind.TEXT).column("kecamatan", Kind.TEXT);
	}

	GridDraft column(Column column) {
		columns.add(column);
		return this;
	}

	/** Adds a row; each value is text, a figure, a day or a moment. */
	GridDraft row(String key, @Nullable Object... values) {
		return row(key, Arrays.asList(values));
	}

	GridDraft row(String key, List<? extends @Nullable Object> values) {
		List<@Nullable String> spelt = new ArrayList<>();
		values.forEach((value) -> spelt.add(Spelling.of(value)));
		rows.add(new Row(key, spelt));
		return this;
	}

	Piece.Grid done() {
		return new Piece.Grid(code, words.say("edition." + code), columns, rows,
				words.say("edition." + code + ".empty"));
	}

}
