package id.pantaugerai.intake;

import java.util.List;

import id.pantaugerai.suitability.LandFacts;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file with what would become of it.
 *
 * @param number as a spreadsheet counts
 * @param outcome what would become of it
 * @param label by what an officer recognises it
 * @param flaws what is wrong with it
 * @param doubts what should be looked at before it is written
 * @param cells all it holds
 * @param facts what would be known of the asset; absent where nothing would change
 * @param assetId the asset it means; absent for a new one
 * @param revision of that asset; 0 for a new one
 */
record StagedRow(int number, RowOutcome outcome, String label, List<Flaw> flaws, List<Flaw> doubts, List<String> cells,
		@Nullable LandFacts facts, @Nullable Long assetId, int revision) {

	StagedRow {
		flaws = List.copyOf(flaws);
		doubts = List.copyOf(doubts);
		cells = List.copyOf(cells);
	}

	static StagedRow faulty(SheetRow row, List<Flaw> flaws) {
		String label = String.join(" · ",
				row.texts().stream().filter((text) -> !text.isBlank()).limit(4).map(StagedRow::cut).toList());
		return new StagedRow(row.number(), RowOutcome.ERROR, label, flaws, List.of(), row.texts(), null, null, 0);
	}

	static String cut(String text) {
		return (text.length() > 80) ? text.substring(0, 79) + "…" : text;
	}

}
