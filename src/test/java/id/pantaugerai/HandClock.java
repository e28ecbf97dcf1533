package id.pantaugerai;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import id.pantaugerai.shared.Zone;

/** A clock that a test moves by hand. */
public final class HandClock extends Clock {

	private Instant now;

	public HandClock(String now) {
		this.now = Instant.parse(now);
	}

	public void moveTo(String moment) {
		now = Instant.parse(moment);
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
		return now;
	}

}
