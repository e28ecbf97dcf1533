package id.pantaugerai.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every page, file and job keeps within, however large and old the city. The README
 * says the same. Medians are held against them: the slowest answer may be the machine's.
 */
final class Bounds {

	/** A page takes at most so much longer than in the first city that was measured. */
	private static final double TIMES = 2;

	/**
	 * Nobody waits for less, and small pages take so little that twice of it says
	 * nothing.
	 */
	private static final double PAGE_MS = 300;

	/**
	 * A file of every row; its reader knows that it is being made. Whoever asks first
	 * after something was recorded for a report of every kelurahan from all history waits
	 * as long; until the next is recorded it is given again like any page.
	 */
	private static final double FILE_MS = 3_000;

	/** The clock strikes the most frequent jobs every minute; none may meet itself. */
	private static final double JOB_SECONDS = 60;

	/** What is done once, when years are brought in or are computed anew. */
	private static final double ONCE_SECONDS = 900;

	private final List<String> broken = new ArrayList<>();

	/** What is over its bound. */
	List<String> broken() {
		return broken;
	}

	/** Holds one page or file, as it was in each city, against its bound. */
	void page(Tour.Stop stop, List<Walk.Seen> cities) {
		double first = cities.get(0).median();
		double page = Math.max(PAGE_MS, TIMES * first);
		double most = (stop.isFile() || stop.composed()) ? FILE_MS : page;
		for (Walk.Seen seen : cities) {
			hold(stop, "takes", seen.median(), most);
			hold(stop, "takes again", seen.again(), stop.isFile() ? FILE_MS : page);
		}
		List<Integer> statements = cities.stream().map(Walk.Seen::statements).distinct().toList();
		if (statements.size() > 1) {
			broken.add("%s of %s asks the database %s times".formatted(stop.path(), stop.officer(), statements));
		}
	}

	private void hold(Tour.Stop stop, String what, double millis, double most) {
		if (millis > most) {
			broken.add(String.format(Locale.ROOT, "%s of %s %s %.0f ms, and may take %.0f", stop.path(), stop.officer(),
					what, millis, most));
		}
	}

	/** Holds the jobs of all cities against theirs. */
	void jobs(Map<String, List<Double>> jobs) {
		new TreeMap<>(jobs).forEach((job, seconds) -> {
			double most = Clockwork.isOnce(job) ? ONCE_SECONDS : JOB_SECONDS;
			seconds.stream()
				.filter((took) -> took > most)
				.forEach((took) -> broken
					.add(String.format(Locale.ROOT, "%s takes %.1f s, and may take %.0f", job, took, most)));
		});
	}

}
