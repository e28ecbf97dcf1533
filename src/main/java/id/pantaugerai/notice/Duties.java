package id.pantaugerai.notice;

import java.util.Optional;

import id.pantaugerai.account.Officer;

/** Tells what waits for an officer in a room that keeps work; such rooms have one. */
public interface Duties {

	/** What waits; empty when nothing does. */
	Optional<Duty> of(Officer officer);

}
