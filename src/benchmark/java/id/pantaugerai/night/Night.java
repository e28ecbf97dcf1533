package id.pantaugerai.night;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Kills the application and its database at random moments while officers report, raise
 * obstacles, import land and close weeks, and prints a ledger: what was sent, what was
 * acknowledged, and every word that was not kept. Arguments: how many times, and the seed
 * of the chance. Ends with 1 when a word was broken.
 */
public final class Night {

	private static final int CAMATS = 4;

	private static final int ROUNDS_BETWEEN_AUDITS = 25;

	private static final int MOST_FAULTS = 40;

	private static final int LONGEST_ROUND = 4000;

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Random chance;

	private final House house;

	private final Map<Kept, Ledger> ledgers = new EnumMap<>(Kept.class);

	private final Map<Death, Integer> deaths = new EnumMap<>(Death.class);

	private final List<String> faults = new ArrayList<>();

	private Instant deepened = Instant.MIN;

	private List<Worker> workers = List.of();

	private List<Thread> threads = List.of();

	private Night(long seed) throws Exception {
		this.chance = new Random(seed);
		this.house = new House(Files.createTempDirectory("pantau-malam"));
	}

	public static void main(String[] arguments) throws Exception {
		int rounds = Integer.parseInt(arguments[0]);
		long seed = (arguments.length > 1) ? Long.parseLong(arguments[1]) : System.nanoTime();
		System.out.println("Seed " + seed);
		Night night = new Night(seed);
		try {
			night.live(rounds);
		}
		finally {
			night.house.end();
			night.house.database().kill();
		}
		night.print();
		System.exit(night.faults.isEmpty() ? 0 : 1);
	}

	private void live(int rounds) throws Exception {
		begin();
		for (int round = 1; round <= rounds && faults.isEmpty(); round++) {
			Thread.sleep(500 + chance.nextInt(LONGEST_ROUND));
			Death death = Death.of(chance);
			deaths.merge(death, 1, Integer::sum);
			house.suffer(death, chance);
			check(round, death);
			if (round % ROUNDS_BETWEEN_AUDITS == 0 && round < rounds) {
				audit();
				house.suffer(Death.APPLICATION, chance);
				deepened = new City(house.database()).deepen();
				send();
			}
		}
		audit();
	}

	private void begin() throws Exception {
		City city = new City(house.database());
		city.fill();
		deepened = city.deepen();
		house.end();
		house.database().kill();
		Audit.recompute(house);
		house.suffer(Death.APPLICATION, chance);
		send();
		awaitWork();
	}

	/** The clock closes what is due, however often it was killed at it. */
	private void awaitClock() throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		City city = new City(house.database());
		while (city.weeksToClose() > 0 && System.nanoTime() < end) {
			Thread.sleep(1000);
		}
		int left = city.weeksToClose();
		if (left > 0) {
			faults.add("The clock left " + left + " weeks open");
		}
		System.out.println("Weeks closed by the clock: " + city.weeksClosed());
	}

	/** Sends the officers to work. */
	private void send() throws Exception {
		City city = new City(house.database());
		List<Worker> all = new ArrayList<>();
		for (int number = 1; number <= CAMATS; number++) {
			String kecamatan = "18.71.%02d".formatted(number);
			List<String> sites = city.sites(kecamatan);
			all.add(new Reporter(house, ledger(Kept.REPORTS), "malam." + kecamatan, sites));
			all.add(new Complainant(house, ledger(Kept.OBSTACLES), "malam." + kecamatan, sites));
		}
		all.add(new Closer(house, ledger(Kept.EDITIONS), "malam.dinas"));
		all.add(new Closer(house, ledger(Kept.EDITIONS), "malam.dinas.kedua"));
		all.add(new Importer(house, ledger(Kept.IMPORTS), "malam.bkad", ledger(Kept.IMPORTS).sent()));
		workers = all;
		threads = all.stream().map(Thread::new).toList();
		threads.forEach((thread) -> thread.setDaemon(true));
		threads.forEach(Thread::start);
		awaitSignIn();
	}

	/** Nobody dies meanwhile: a try that is cut off counts, and five shut the door. */
	private void awaitSignIn() throws InterruptedException {
		while (!workers.stream().allMatch(Worker::isSignedIn)) {
			Thread.sleep(100);
		}
	}

	/** The night begins when everybody is at work. */
	private void awaitWork() throws InterruptedException {
		for (Kept kind : Kept.values()) {
			while (ledger(kind).acknowledged() == 0) {
				Thread.sleep(100);
			}
		}
	}

	/** Lets the clock catch up, sends the officers home, kills everything, and looks. */
	private void audit() throws Exception {
		awaitClock();
		workers.forEach(Worker::goHome);
		house.end();
		house.database().kill();
		for (Thread thread : threads) {
			thread.join();
		}
		faults.addAll(Audit.of(house, deepened));
		System.out.println("Audit: " + faults.size() + " faults");
	}

	private void check(int round, Death death) throws Exception {
		for (Map.Entry<Kept, Ledger> entry : ledgers.entrySet()) {
			List<String> broken = entry.getValue().faults(() -> entry.getKey().read(house.database()));
			broken
				.forEach((fault) -> faults.add("round " + round + ", " + death + ": " + entry.getKey() + " " + fault));
		}
		System.out.printf("%d %s: %d acknowledged%n", round, death,
				ledgers.values().stream().mapToInt(Ledger::acknowledged).sum());
	}

	private Ledger ledger(Kept kind) {
		return ledgers.computeIfAbsent(kind, (missing) -> new Ledger());
	}

	private void print() {
		System.out.println();
		System.out.println("| work | sent | acknowledged | times cut off |");
		System.out.println("| --- | --- | --- | --- |");
		ledgers.forEach((kind, ledger) -> System.out.printf("| %s | %d | %d | %d |%n", kind, ledger.sent(),
				ledger.acknowledged(), ledger.timesCutOff()));
		System.out.println();
		System.out.println("Deaths: " + deaths);
		System.out.println((faults.isEmpty()) ? "Nothing lost, nothing doubled." : "BROKEN:");
		faults.stream().limit(MOST_FAULTS).forEach(System.out::println);
	}

}
