package id.pantaugerai.edition;

import java.util.function.Function;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.report.ReportRow;
import id.pantaugerai.standing.Standing;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Every state of an axis, and every early warning, that is another than last week. */
@Component
@RequiredArgsConstructor
class StateChanges {

	private static final String CODE = "perubahan.status";

	private final EditionWords words;

	Piece.Grid table(Told told) {
		GridDraft grid = words.grid(CODE)
			.place()
			.column("sumbu", Kind.TEXT)
			.column("dari", Kind.TEXT)
			.column("menjadi", Kind.TEXT);
		for (ReportRow row : told.report().rows()) {
			add(grid, row, "land", Standing::land);
			add(grid, row, "operation", Standing::operation);
			add(grid, row, "control", Standing::control);
		}
		return grid.done();
	}

	private void add(GridDraft grid, ReportRow row, String axis, Function<Standing, @Nullable Enum<?>> state) {
		Enum<?> before = state.apply(row.before());
		Enum<?> now = state.apply(row.standing());
		if (before != now) {
			grid.row(row.kelurahan().code() + "." + axis, row.standing().kelurahan(), row.standing().kecamatan(),
					words.say("edition." + CODE + "." + axis), words.state(axis, before), words.state(axis, now));
		}
	}

}
