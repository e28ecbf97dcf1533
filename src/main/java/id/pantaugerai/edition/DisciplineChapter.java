package id.pantaugerai.edition;

import id.pantaugerai.discipline.DisciplineService;
import id.pantaugerai.discipline.KecamatanWeek;
import id.pantaugerai.discipline.WeekDiscipline;
import id.pantaugerai.edition.Column.Kind;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Who reported the week, in time or late, by kecamatan and all together. */
@Component
@RequiredArgsConstructor
class DisciplineChapter implements ChapterWriter {

	private static final String CODE = "kepatuhan.kecamatan";

	private static final String TOTAL = "total";

	private final EditionWords words;

	private final DisciplineService discipline;

	@Override
	public Part part() {
		return Part.KEPATUHAN;
	}

	@Override
	public Chapter write(Told told) {
		WeekDiscipline week = discipline.told(told.areaPattern(), told.week(), told.asOf());
		GridDraft grid = words.grid(CODE)
			.column("kecamatan", Kind.TEXT)
			.column("diharapkan", Kind.COUNT, "kelurahan")
			.column("masuk", Kind.COUNT, "kelurahan")
			.column("tepat", Kind.COUNT, "kelurahan")
			.column("terlambat", Kind.COUNT, "kelurahan")
			.column("belum", Kind.COUNT, "kelurahan")
			.column("bagian", Kind.FIGURE, "persen-kelurahan");
		week.kecamatan().forEach((one) -> add(grid, one.place().code(), one.place().name(), one));
		add(grid, TOTAL, words.say("edition." + CODE + "." + TOTAL), week.total());
		return words.chapter(part(), grid.done());
	}

	private static void add(GridDraft grid, String key, String name, KecamatanWeek one) {
		grid.row(key, name, one.expected(), one.received(), one.onTime(), one.late(), one.missing(), one.share());
	}

}
