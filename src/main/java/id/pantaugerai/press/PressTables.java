package id.pantaugerai.press;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads every piece of an edition as a table. */
@Component
@RequiredArgsConstructor
class PressTables {

	private final PressWords words;

	/** All of them, in order. */
	List<Piece.Grid> of(Content content) {
		return content.pieces(Piece.class).map(this::of).toList();
	}

	/** Every kelurahan; empty when the edition has no such annex. */
	Optional<Piece.Grid> kelurahan(Content content) {
		return content.pieces(Part.KELURAHAN, Piece.Grid.class).findFirst();
	}

	Piece.Grid of(Piece piece) {
		if (piece instanceof Piece.Grid grid) {
			return grid;
		}
		if (piece instanceof Piece.Prose prose) {
			return table(prose, List.of(column("sentence", Kind.LONG_TEXT)), rows(prose.sentences(), List::of));
		}
		if (piece instanceof Piece.Curve curve) {
			return table(curve,
					List.of(column("day", Kind.DATE), column("plan", Kind.FIGURE), column("actual", Kind.FIGURE)),
					rows(curve.points(), (point) -> Arrays.asList(point.day().toString(), figure(point.plan()),
							figure(point.actual()))));
		}
		return (piece instanceof Piece.Shades shades) ? map(shades) : plates((Piece.Plates) piece);
	}

	private Piece.Grid map(Piece.Shades shades) {
		var meaning = shades.legend().stream().collect(Collectors.toMap(Piece.Shade::code, Piece.Shade::word));
		return table(shades,
				List.of(column("code", Kind.TEXT), column("kelurahan", Kind.TEXT), column("shade", Kind.TEXT)),
				rows(shades.areas(),
						(area) -> Arrays.asList(area.kelurahan(), area.name(), meaning.get(area.shade()))));
	}

	private Piece.Grid plates(Piece.Plates plates) {
		return table(plates,
				List.of(column("place", Kind.TEXT), column("day", Kind.DATE), column("caption", Kind.LONG_TEXT),
						column("photo", Kind.TEXT)),
				rows(plates.plates(),
						(plate) -> List.of(plate.place(), plate.day().toString(), plate.caption(), plate.sha256())));
	}

	private Piece.Grid table(Piece piece, List<Column> columns, List<Row> rows) {
		return new Piece.Grid(piece.code(), piece.title(), columns, rows, words.say("press.table.empty"));
	}

	private Column column(String name, Kind kind) {
		return new Column(name, words.say("press.table." + name), null, kind);
	}

	private static <T> List<Row> rows(List<T> things, Function<T, List<@Nullable String>> values) {
		List<Row> rows = new ArrayList<>();
		for (T thing : things) {
			rows.add(new Row(String.valueOf(rows.size() + 1), values.apply(thing)));
		}
		return rows;
	}

	private static @Nullable String figure(@Nullable BigDecimal percent) {
		return (percent != null) ? percent.setScale(2, RoundingMode.HALF_UP).toPlainString() : null;
	}

}
