package id.pantaugerai.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

/**
 * The times of every week. A version holds for the moments that fall on its first day or
 * later; of several the one that begins last, and of these the one written down last.
 *
 * @param versions the latest first
 * @param installed what holds before the first version
 */
public record WeekTimetable(List<WeekTimesVersion> versions, WeekTimes installed) {

	public WeekTimetable {
		versions = List.copyOf(versions);
	}

	/** When a week closes by itself. */
	public Instant closing(Week week) {
		return moment((times) -> times.closing(week));
	}

	/** When the missing reports of a week are asked for. */
	public Instant reminder(Week week) {
		return moment((times) -> times.reminder(week));
	}

	/** What holds on a day. */
	public WeekTimes on(LocalDate day) {
		return versions.stream()
			.filter((version) -> !version.effectiveOn().isAfter(day))
			.findFirst()
			.map(WeekTimesVersion::times)
			.orElse(installed);
	}

	/** The version written down last; 0 before the first. */
	public long lastId() {
		return versions.stream().mapToLong(WeekTimesVersion::id).max().orElse(0);
	}

	private Instant moment(Function<WeekTimes, Instant> of) {
		return versions.stream()
			.filter((version) -> !Zone.dateOf(of.apply(version.times())).isBefore(version.effectiveOn()))
			.findFirst()
			.map((version) -> of.apply(version.times()))
			.orElseGet(() -> of.apply(installed));
	}

}
