package id.pantaugerai.proposal;

import java.util.List;

/**
 * What those who asked for land wait for, and what was refused without their having read
 * or answered it.
 *
 * @param open the oldest stage first
 * @param refused the latest first
 */
public record LandRequests(List<LandRequest> open, List<LandRequest> refused) {

	private static final int AT_A_GLANCE = 3;

	private static final int LATEST = 2;

	public LandRequests {
		open = List.copyOf(open);
		refused = List.copyOf(refused);
	}

	/** Whether there is nothing of either. */
	public boolean empty() {
		return open.isEmpty() && refused.isEmpty();
	}

	/** Whether there are more than those few. */
	public boolean more() {
		return open.size() > AT_A_GLANCE || refused.size() > LATEST;
	}

	/** The few that have waited longest. */
	public List<LandRequest> first() {
		return open.stream().limit(AT_A_GLANCE).toList();
	}

	/** The few that were refused last. */
	public List<LandRequest> latest() {
		return refused.stream().limit(LATEST).toList();
	}

}
