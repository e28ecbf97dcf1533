package id.pantaugerai.obstacle;

import org.jspecify.annotations.Nullable;

/** What may happen to an obstacle. */
public enum EventKind {

	RAISED, STARTED, HANDLED, ASKED, ANSWERED, SOLVED, CONFIRMED, LAPSED, WITHDRAWN, REOPENED, RETURNED, DECLINED,
	ROUTED, ESCALATED, ROSE, LOWERED, EXTENDED, WARNED, OVERDUE, NOTED, WRITTEN, REPLIED;

	/** Whether a stay begins with it, and with that stay a new clock. */
	public boolean beginsStay() {
		return switch (this) {
			case RAISED, STARTED, RETURNED, ESCALATED, ROSE, LOWERED -> true;
			default -> false;
		};
	}

	/** Whether the clock stands still from then on. */
	public boolean stopsClock() {
		return switch (this) {
			case ASKED, SOLVED, CONFIRMED, LAPSED, WITHDRAWN -> true;
			default -> false;
		};
	}

	/** Whether the clock goes on from then on. */
	public boolean startsClock() {
		return this == ANSWERED || this == REOPENED;
	}

	/** Whether a letter was sent or came back, with its number and its day. */
	public boolean isLetter() {
		return this == WRITTEN || this == REPLIED;
	}

	/** Whether the clock did it, and no person. */
	public boolean isByClock() {
		return this == WARNED || this == OVERDUE || this == ROSE || this == LAPSED || this == STARTED;
	}

	/**
	 * Whether the obstacle is open from then on, closed, or neither of both: the history
	 * of a past week depends on nothing else.
	 */
	@Nullable Boolean opens() {
		return switch (this) {
			case RAISED, REOPENED -> true;
			case CONFIRMED, LAPSED, WITHDRAWN -> false;
			default -> null;
		};
	}

}
