package id.pantaugerai.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it was understood.
 *
 * @param row as it stands in the file
 * @param draft what it says; absent when something is wrong with it
 * @param flaws what is wrong with it
 * @param doubts what should be looked at, though it may be right
 */
record ParsedRow(SheetRow row, @Nullable Draft draft, List<Flaw> flaws, List<Flaw> doubts) {

	ParsedRow {
		flaws = List.copyOf(flaws);
		doubts = List.copyOf(doubts);
	}

}
