package id.pantaugerai.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.Rows;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Writes a list of obstacles as a file for a spreadsheet. */
@Service
@RequiredArgsConstructor
public class DocketExport {

	private final Wording words;

	/** One line an obstacle, late or not as of a day. */
	public Sheet<DocketRow> of(Rows<DocketRow> rows, LocalDate today) {
		return new Sheet<>(words.say("obstacle.all"), columns(today), rows);
	}

	private List<SheetColumn<DocketRow>> columns(LocalDate today) {
		return List.of(column("number", 15, ObstacleSummary::number), column("code", 15, (it) -> it.place().code()),
				column("kelurahan", 22, (it) -> it.place().name()),
				column("kecamatan", 22, (it) -> it.place().kecamatan()),
				column("category", 24, ObstacleSummary::category),
				column("description", 60, ObstacleSummary::description), column("since", 12, ObstacleSummary::since),
				column("severity", 18, (it) -> words.say("obstacle.severity." + it.severity())),
				column("tier", 12, (it) -> words.say("obstacle.tier." + it.tier())),
				column("office", 26, ObstacleSummary::office),
				column("state", 18, (it) -> words.say("obstacle.state." + it.state())),
				column("reporter", 24, ObstacleSummary::recordedBy),
				column("recorded", 12, (it) -> Zone.dateOf(it.recordedAt())), row("age", DocketRow::age),
				row("used", DocketRow::used), row("allowance", (row) -> row.it().days().allowance()),
				column("due", 12, ObstacleSummary::dueOn),
				column("late", 10, (it) -> words.say(it.isLate(today) ? "standing.list.yes" : "standing.list.no")),
				column("closed", 12, (it) -> (it.closedAt() != null) ? Zone.dateOf(it.closedAt()) : null));
	}

	private SheetColumn<DocketRow> column(String key, int width, Function<ObstacleSummary, @Nullable Object> value) {
		return new SheetColumn<>(words.say("docket.column." + key), width, (row) -> value.apply(row.it()));
	}

	private SheetColumn<DocketRow> row(String key, Function<DocketRow, @Nullable Object> value) {
		return new SheetColumn<>(words.say("docket.column." + key), 10, value);
	}

}
