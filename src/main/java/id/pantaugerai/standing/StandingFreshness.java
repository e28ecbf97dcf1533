package id.pantaugerai.standing;

import java.time.Clock;
import java.time.LocalDate;

import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Moves the projection on to today before the first page of a day is drawn, should the
 * night have passed without it.
 */
@Component
@RequiredArgsConstructor
public class StandingFreshness {

	private final StandingService standings;

	private final Clock clock;

	private volatile @Nullable LocalDate refreshed;

	/**
	 * Makes sure that the standings of an area hold for today, and tells their state.
	 */
	public StandingVersion ensure(String areaPattern) {
		StandingVersion version = standings.version(areaPattern);
		return isBehind(version) ? refresh(areaPattern) : version;
	}

	private synchronized StandingVersion refresh(String areaPattern) {
		StandingVersion version = standings.version(areaPattern);
		if (!isBehind(version)) {
			return version;
		}
		standings.refresh();
		refreshed = today();
		return standings.version(areaPattern);
	}

	/** An area without any kelurahan is refreshed in vain, so once a day is enough. */
	private boolean isBehind(StandingVersion version) {
		LocalDate asOf = version.asOf();
		return (asOf != null) ? asOf.isBefore(today()) : !today().equals(refreshed);
	}

	private LocalDate today() {
		return Zone.dateOf(clock.instant());
	}

}
