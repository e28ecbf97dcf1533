package id.pantaugerai.progress;

import java.util.List;

/** What becomes of a report that was sent. */
public sealed interface SubmitResult {

	/**
	 * It was accepted, now or when it was first sent.
	 *
	 * @param number its receipt
	 */
	record Accepted(String number) implements SubmitResult {
	}

	/**
	 * Something must be mended or explained first; nothing was stored.
	 *
	 * @param doubts what
	 */
	record Doubted(List<Doubt> doubts) implements SubmitResult {
	}

}
