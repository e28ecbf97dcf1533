package id.pantaugerai.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import id.pantaugerai.shared.Zone;

/** A clock that a test moves by hand. */
final class HandClock extends Clock {

	private Instant now;

	HandClock(String now) {
		this.now = Instant.parse(now);
	}

	void moveTo(String moment) {
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
