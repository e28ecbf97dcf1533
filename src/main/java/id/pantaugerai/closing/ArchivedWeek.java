package id.pantaugerai.closing;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.shared.Week;

/**
 * One week in the archive.
 *
 * @param week which
 * @param state how far it is
 * @param reported how many kelurahan of the reader's area sent a report in it
 * @param expected how many there are
 * @param closesAt when it closes by itself, or would have
 * @param editions its frozen reports, the first one first; none while it is open
 */
public record ArchivedWeek(Week week, State state, long reported, long expected, Instant closesAt,
		List<SealedWeek> editions) {

	/** How far a week is. */
	public enum State {

		/** It is not over. */
		RUNNING,

		/** It is over and not closed. */
		OPEN,

		/** It is closed, and was not corrected. */
		CLOSED,

		/** It is closed, and was corrected. */
		CORRECTED

	}

	/** The newest of its frozen reports. */
	public SealedWeek newest() {
		return editions.get(editions.size() - 1);
	}

	/** Those that a ralat came after. */
	public List<SealedWeek> earlier() {
		return editions.subList(0, Math.max(0, editions.size() - 1));
	}

	/** Whether it is closed. */
	public boolean isClosed() {
		return !editions.isEmpty();
	}

}
