package id.pantaugerai;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/** A clock that a test moves by hand; until then it goes with the machine's. */
public final class HandClock extends Clock {

	private volatile @Nullable Instant now;

	public HandClock() {
	}

	public HandClock(String now) {
		this.now = Instant.parse(now);
	}

	public void moveTo(String moment) {
		now = Instant.parse(moment);
	}

	/** Goes with the machine's again. */
	void goOn() {
		now = null;
	}

	@Override
	public ZoneId getZone() {
		return Zone.WIB;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		Instant still = now;
		return (still != null) ? still : Clock.systemUTC().instant();
	}

}
