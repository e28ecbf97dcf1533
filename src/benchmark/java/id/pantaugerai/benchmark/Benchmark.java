package id.pantaugerai.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.pantaugerai.benchmark.Load.Crowd;
import id.pantaugerai.benchmark.Load.Visitors;
import id.pantaugerai.embedded.BenchmarkServer;

/**
 * Starts the application as its image does on a database of each wanted size, and prints
 * two tables for the README. Sizes are the arguments, in kelurahan;
 * {@code pantau.benchmark.seconds} is the length of a round.
 */
public final class Benchmark {

	private static final int CONNECTIONS = 8;

	private final List<String> loads = new ArrayList<>(
			List.of("| kelurahan | request | requests/s: min / median / max | p50 ms | p99 ms | max ms |",
					"| --- | --- | --- | --- | --- | --- |"));

	private final List<String> starts = new ArrayList<>(
			List.of("| start | first, s | again, s | resident after load, MB |", "| --- | --- | --- | --- |"));

	private final Load load = new Load(Integer.getInteger("pantau.benchmark.seconds", 6));

	private Benchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		Benchmark benchmark = new Benchmark();
		for (String size : sizes) {
			benchmark.measure(Integer.parseInt(size));
		}
		benchmark.startWithItsOwnDatabase();
		System.out.println();
		benchmark.loads.forEach(System.out::println);
		System.out.println();
		benchmark.starts.forEach(System.out::println);
	}

	private void measure(int size) throws Exception {
		Path folder = Files.createTempDirectory("pantau-benchmark");
		try (BenchmarkServer database = new BenchmarkServer(folder)) {
			Installation installation = Installation.in(folder.resolve("installation"));
			Map<String, String> production = Application.production(database, folder);
			installation.train(production);
			Dataset dataset = new Dataset(database);
			dataset.fill(size);
			double first;
			try (Application application = start(installation.onADatabase(), production, folder)) {
				first = application.startSeconds();
				dataset.settle();
			}
			try (Application application = start(installation.onADatabase(), production, folder)) {
				press(size, application, dataset);
				starts.add(String.format(Locale.ROOT, "| %d kelurahan, trained | %.1f | %.1f | %d |", size, first,
						application.startSeconds(), application.residentMegabytes()));
			}
		}
	}

	private void press(int size, Application application, Dataset dataset) throws Exception {
		Officers officers = new Officers(application.port());
		Visitors home = (number) -> officers.reader(Dataset.camat(number), "/kecamatan/" + Dataset.kecamatan(number));
		Visitors dashboard = (number) -> officers.reader("admin", "/dasbor");
		Visitors report = (number) -> officers.reporter(Dataset.camat(number),
				dataset.sites(Dataset.kecamatan(number)));
		run(size, new Crowd("camat's home", CONNECTIONS, home));
		run(size, new Crowd("dashboard", CONNECTIONS, dashboard));
		run(size, new Crowd("report, durable", CONNECTIONS, report));
		run(size, new Crowd("dashboard, half of them", CONNECTIONS / 2, dashboard),
				new Crowd("and report, the other half", CONNECTIONS / 2, report));
	}

	private void run(int size, Crowd... crowds) throws Exception {
		for (Load.Result result : load.run(crowds)) {
			String row = String.format(Locale.ROOT, "| %d | %s | %.0f / %.0f / %.0f | %.1f | %.1f | %.1f |", size,
					result.name(), result.least(), result.median(), result.most(), result.millis(0.5),
					result.millis(0.99), result.millis(1));
			System.out.println(row);
			loads.add(row);
		}
	}

	private void startWithItsOwnDatabase() throws Exception {
		Path folder = Files.createTempDirectory("pantau-benchmark");
		Installation installation = Installation.in(folder.resolve("installation"));
		Map<String, String> settings = Map.of("PANTAU_DATA_DIR", folder.resolve("data").toString(),
				"PANTAU_ADMIN_PASSWORD", Application.PASSWORD);
		double first = startSeconds(installation.withItsOwnDatabase(), settings, folder);
		double again = startSeconds(installation.withItsOwnDatabase(), settings, folder);
		starts.add(String.format(Locale.ROOT, "| 126 kelurahan, with its own database, not trained | %.1f | %.1f | |",
				first, again));
	}

	private static double startSeconds(ProcessBuilder builder, Map<String, String> environment, Path folder)
			throws Exception {
		try (Application application = start(builder, environment, folder)) {
			return application.startSeconds();
		}
	}

	private static Application start(ProcessBuilder builder, Map<String, String> environment, Path folder)
			throws Exception {
		return Application.start(builder, environment, folder.resolve("application.log"));
	}

}
