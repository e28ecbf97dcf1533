package id.pantaugerai.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Goes the tour through one city, one page after another. */
final class Walk {

	private static final int ROUNDS = 5;

	private static final int ROUNDS_AGAIN = 3;

	/** What took so many milliseconds is not asked for again. */
	private static final double LONG = 10_000;

	private final Officers officers;

	private final Journal journal;

	private final Map<String, String> names;

	private final Map<String, Http> open = new HashMap<>();

	private final Map<Tour.Stop, Seen> seen = new LinkedHashMap<>();

	Walk(Officers officers, Journal journal, Map<String, String> names) {
		this.officers = officers;
		this.journal = journal;
		this.names = names;
	}

	/** What each page cost. */
	Map<Tour.Stop, Seen> through(Tour tour) throws IOException, SQLException {
		for (Tour.Stop stop : tour.stops()) {
			seen.put(stop, ask(stop));
			System.out.println(stop.officer() + " " + stop.path() + " " + seen.get(stop));
		}
		return seen;
	}

	private Seen ask(Tour.Stop stop) throws IOException, SQLException {
		String username = stop.username(names);
		if (!open.containsKey(username)) {
			open.put(username, officers.signIn(username));
		}
		Http http = open.get(username);
		String path = stop.path(names);
		double[] millis = new double[ROUNDS];
		int statements = Integer.MAX_VALUE;
		int rounds = 0;
		int bytes = ask(http, path); // to warm up
		while (rounds < ROUNDS && (rounds == 0 || millis[rounds - 1] < LONG)) {
			journal.change();
			long mark = journal.end();
			millis[rounds++] = time(http, path);
			statements = Math.min(statements, journal.since(mark));
		}
		double[] again = new double[ROUNDS_AGAIN];
		for (int round = 0; round < ROUNDS_AGAIN; round++) {
			again[round] = time(http, path);
		}
		Arrays.sort(again);
		return new Seen(Arrays.stream(millis).limit(rounds).sorted().toArray(), again[ROUNDS_AGAIN / 2], bytes,
				statements);
	}

	private static double time(Http http, String path) throws IOException {
		long start = System.nanoTime();
		ask(http, path);
		return (System.nanoTime() - start) / 1e6;
	}

	private static int ask(Http http, String path) throws IOException {
		Http.Answer answer = http.get(path);
		if (answer.status() >= 400) {
			throw new IllegalStateException(path + " answered " + answer.status());
		}
		return answer.body().length;
	}

	/**
	 * What a page cost.
	 *
	 * @param millis how long each answer took after something was recorded, sorted
	 * @param again how long one takes while nothing is recorded
	 * @param bytes of the answer
	 * @param statements to the database
	 */
	record Seen(double[] millis, double again, int bytes, int statements) {

		double least() {
			return millis[0];
		}

		double median() {
			return millis[millis.length / 2];
		}

		double most() {
			return millis[millis.length - 1];
		}

		@Override
		public String toString() {
			return "%.0f / %.0f / %.0f ms, again %.0f ms, %d bytes, %d statements".formatted(least(), median(), most(),
					again, bytes, statements);
		}

	}

}
