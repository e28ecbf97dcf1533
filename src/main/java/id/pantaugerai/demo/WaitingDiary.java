package id.pantaugerai.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Writes the few reports of a kelurahan where nothing is built yet.
 *
 * @param position where it stands
 * @param hours when reports are written
 * @param phrases what they say
 */
record WaitingDiary(Sheets.Position position, OfficeHours hours, Phrases phrases) {

	private static final int WEEK = 7;

	private static final int MOST = 7;

	/** The reports in order; none where nobody has said anything about the land. */
	List<Note> reports() {
		String land = position.land();
		if (land == null) {
			return List.of();
		}
		int count = Dice.roll(MOST, "reports", position.code());
		return IntStream.range(0, count).mapToObj((index) -> note(count - 1 - index, land)).toList();
	}

	private Note note(int back, String land) {
		String code = position.code();
		Instant at = hours.at(lastDaysAgo() + WEEK * back, code);
		boolean unchanged = Dice.roll(3, "unchanged", code, back) == 0;
		@Nullable String text = unchanged ? null : phrases.pick(land, code, back);
		return new Note(code, back, at, Zone.dateOf(at), null, unchanged, text);
	}

	/** Most report every week; some have fallen silent. */
	private int lastDaysAgo() {
		boolean silent = Dice.roll(10, "silent", position.code()) < 4;
		return silent ? 9 + Dice.roll(14, "days", position.code()) : Dice.roll(5, "days", position.code());
	}

}
