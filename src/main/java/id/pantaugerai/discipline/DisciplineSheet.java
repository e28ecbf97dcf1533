package id.pantaugerai.discipline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import id.pantaugerai.sheet.SheetNote;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Who reported a week as a file, with moments as what they are. */
@Component
@RequiredArgsConstructor
public class DisciplineSheet {

	private static final Figures FIGURES = new Figures();

	private final Wording words;

	/** As CSV. */
	public byte[] csv(WeekDiscipline week, List<KelurahanWeek> rows) {
		return sheet(week, rows).csv();
	}

	/** As XLSX, with a second sheet that says how it was counted. */
	public byte[] xlsx(WeekDiscipline week, List<KelurahanWeek> rows) {
		List<SheetNote> notes = List.of(
				new SheetNote(word("sheet.week"), FIGURES.week(week.week()) + ", " + FIGURES.days(week.week())),
				new SheetNote(word("sheet.count"), FIGURES.count(rows.size())),
				new SheetNote(word("sheet.moment"), FIGURES.moment(week.asOf())),
				new SheetNote(word("sheet.rule"), word("rule")), new SheetNote(word("sheet.live"), word("live")));
		return sheet(week, rows).xlsx(word("sheet.notes"), notes);
	}

	private Sheet<KelurahanWeek> sheet(WeekDiscipline week, List<KelurahanWeek> rows) {
		List<SheetColumn<KelurahanWeek>> columns = List.of(
				new SheetColumn<>(word("sheet.code"), 15, (row) -> row.place().code()),
				new SheetColumn<>(word("key.KELURAHAN"), 24, (row) -> row.place().officialName()),
				new SheetColumn<>(word("key.KECAMATAN"), 22, (row) -> row.place().kecamatan()),
				new SheetColumn<>(word("key.STATE"), 16, (row) -> word("state." + row.state())),
				new SheetColumn<>(word("sheet.first"), 18, DisciplineSheet::first),
				new SheetColumn<>(word("sheet.reports"), 10, (row) -> row.arrivals().size()),
				new SheetColumn<>(word("key.HOUR"), 40, DisciplineSheet::hours));
		return new Sheet<>(word("sheet.name") + " " + week.week().text(), columns, rows);
	}

	private static @Nullable Object first(KelurahanWeek row) {
		return (row.firstAt() != null) ? LocalDateTime.ofInstant(row.firstAt(), Zone.WIB).withNano(0) : null;
	}

	private static @Nullable Object hours(KelurahanWeek row) {
		return row.arrivals().isEmpty() ? null
				: row.arrivals()
					.stream()
					.map((arrival) -> arrival.number() + " " + FIGURES.shortMoment(arrival.recordedAt()))
					.collect(Collectors.joining("; "));
	}

	private String word(String key) {
		return words.say("discipline." + key);
	}

}
