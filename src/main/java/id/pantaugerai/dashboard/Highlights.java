package id.pantaugerai.dashboard;

import java.util.List;

/**
 * Those that ask for attention, the first few of each kind.
 *
 * @param worst behind the plan or past the target
 * @param landless without land that could still become ready
 */
public record Highlights(List<Highlight> worst, List<Highlight> landless) {

	static final int MOST = 10;

}
