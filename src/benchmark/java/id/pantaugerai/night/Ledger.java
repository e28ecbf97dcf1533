package id.pantaugerai.night;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What officers sent, and what the application said to it. */
final class Ledger {

	private static final String NOTHING_YET = "";

	private final Map<String, String> entries = new ConcurrentHashMap<>();

	private final AtomicInteger cutOff = new AtomicInteger();

	private final List<String> refusals = new CopyOnWriteArrayList<>();

	/** About to be sent. */
	void sent(String submission) {
		entries.putIfAbsent(submission, NOTHING_YET);
	}

	/** The application heard it, and died or failed before it gave its word. */
	void cutOff() {
		cutOff.incrementAndGet();
	}

	/** The application gave its word. */
	void acknowledged(String submission, String receipt) {
		entries.put(submission, receipt);
	}

	/** The application refused what was right. */
	void refused(String submission, String answer) {
		refusals.add(submission + " was answered with " + answer);
	}

	int acknowledged() {
		return (int) entries.values().stream().filter((receipt) -> !receipt.equals(NOTHING_YET)).count();
	}

	int sent() {
		return entries.size();
	}

	int timesCutOff() {
		return cutOff.get();
	}

	/**
	 * Holds it against what the database keeps. The words are copied before the database
	 * is read, so that what is acknowledged meanwhile is not missed there.
	 * @return every broken word, in plain sentences
	 */
	List<String> faults(Reading reading) throws SQLException, IOException {
		Map<String, String> words = Map.copyOf(entries);
		Map<String, List<String>> kept = reading.read();
		List<String> faults = new ArrayList<>(refusals);
		words.forEach((submission, receipt) -> {
			List<String> found = kept.getOrDefault(submission, List.of());
			if (found.size() > 1) {
				faults.add(submission + " is there " + found.size() + " times");
			}
			if (!receipt.equals(NOTHING_YET) && !found.contains(receipt)) {
				faults.add(submission + " was acknowledged as " + receipt + " and is " + found);
			}
		});
		kept.keySet()
			.stream()
			.filter((submission) -> !entries.containsKey(submission))
			.forEach((submission) -> faults.add(submission + " was never sent"));
		return faults;
	}

	/** How the database is asked. */
	@FunctionalInterface
	interface Reading {

		Map<String, List<String>> read() throws SQLException, IOException;

	}

}
