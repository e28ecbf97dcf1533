package id.pantaugerai.benchmark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import id.pantaugerai.embedded.BenchmarkServer;

/**
 * Asks for every page of cities that have reported for years, lets every job strike, and
 * prints tables for the README; fails when anything is over its bound, or asks the
 * database more often in one city than in another. A city is told as kelurahan × weeks,
 * {@code 10000x60}; it runs in a process of its own with the heap of production.
 */
public final class YearsBenchmark {

	private static final String PHOTO = "a0".repeat(32);

	private final Map<Tour.Stop, List<Walk.Seen>> pages = new LinkedHashMap<>();

	private final Map<String, List<Double>> jobs = new LinkedHashMap<>();

	private final List<String> notes = new ArrayList<>();

	private YearsBenchmark() {
	}

	public static void main(String[] cities) throws Exception {
		if (!Bounded.insideProduction(YearsBenchmark.class, cities)) {
			return;
		}
		YearsBenchmark benchmark = new YearsBenchmark();
		Tour tour = Tour.read();
		for (String city : cities) {
			String[] size = city.split("x");
			benchmark.measure(tour, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
		}
		benchmark.print(String.join(" | ", cities));
		benchmark.judge();
	}

	private void measure(Tour tour, int kelurahan, int weeks) throws Exception {
		Path folder = Files.createTempDirectory("pantau-benchmark");
		try (BenchmarkServer database = new BenchmarkServer(folder)) {
			Installation installation = Installation.in(folder.resolve("installation"));
			Map<String, String> production = Application.production(database, folder);
			installation.train(production);
			Dataset dataset = new Dataset(database);
			dataset.fill("/years.sql", kelurahan, weeks);
			hang(folder.resolve("files/a0/a0").resolve(PHOTO));
			Memory memory = new Memory();
			Clockwork clockwork = new Clockwork(database, dataset, folder);
			clockwork.strike();
			notes.add("%d x %d: jobs took at most %d MB of heap".formatted(kelurahan, weeks, memory.peakMegabytes()));
			dataset.tidy();
			try (Application application = Application.start(installation.onADatabase(), production,
					folder.resolve("application.log"))) {
				walk(tour, application, dataset, folder);
				notes.add("%d x %d: started in %.1f s, resident after the tour %d MB".formatted(kelurahan, weeks,
						application.startSeconds(), application.residentMegabytes()));
			}
			clockwork.audit();
			clockwork.seconds()
				.forEach((job, seconds) -> jobs.computeIfAbsent(job, (key) -> new ArrayList<>()).add(seconds));
		}
	}

	private void walk(Tour tour, Application application, Dataset dataset, Path folder) throws Exception {
		Journal journal = new Journal(dataset, folder);
		journal.open();
		journal.awaitQuiet();
		new Walk(new Officers(application.port()), journal, dataset.names()).through(tour)
			.forEach((stop, seen) -> pages.computeIfAbsent(stop, (key) -> new ArrayList<>()).add(seen));
	}

	/** The photograph that every report shows. */
	private static void hang(Path photo) throws IOException {
		Files.createDirectories(photo.getParent());
		ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", photo.toFile());
	}

	private void print(String cities) {
		System.out.println("\n| page | by | ms after a change: min / median / max, and again, of " + cities
				+ " | kB | statements |");
		pages.forEach((stop, seen) -> System.out.println(row(stop, seen)));
		System.out.println("\n| job | seconds: " + cities + " |");
		new TreeMap<>(jobs).forEach((job, seconds) -> System.out.println("| " + job + " | "
				+ String.join(" | ", seconds.stream().map((one) -> "%.2f".formatted(one)).toList()) + " |"));
		notes.forEach(System.out::println);
	}

	/**
	 * Says what is over its bound.
	 * @throws IllegalStateException when anything is
	 */
	private void judge() {
		Bounds bounds = new Bounds();
		pages.forEach(bounds::page);
		bounds.jobs(jobs);
		System.out.println();
		bounds.broken().forEach((broken) -> System.out.println("OVER ITS BOUND: " + broken));
		if (!bounds.broken().isEmpty()) {
			throw new IllegalStateException(
					"%d of %d are over their bound".formatted(bounds.broken().size(), pages.size() + jobs.size()));
		}
		System.out.printf("All %d pages and files and %d jobs keep within their bounds%n", pages.size(), jobs.size());
	}

	private static String row(Tour.Stop stop, List<Walk.Seen> seen) {
		StringBuilder row = new StringBuilder("| `" + stop.path() + "` | " + stop.officer() + " |");
		seen.forEach((one) -> row.append(String.format(Locale.ROOT, " %.0f / %.0f / %.0f, %.0f |", one.least(),
				one.median(), one.most(), one.again())));
		seen.forEach((one) -> row.append(String.format(Locale.ROOT, " %.0f |", one.bytes() / 1e3)));
		boolean constant = seen.stream().map(Walk.Seen::statements).distinct().count() == 1;
		row.append(' ').append(String.join(" → ", seen.stream().map((one) -> "" + one.statements()).toList()));
		return row.append(constant ? " |" : " (!) |").toString();
	}

}
