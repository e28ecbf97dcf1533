package id.pantaugerai.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.pantaugerai.embedded.BenchmarkServer;

/**
 * Asks the packaged application for lists of obstacles on a city of 126 kelurahan and
 * prints a table. Sizes are the arguments, in obstacles, of which one in ten is open;
 * {@code pantau.benchmark.seconds} is the length of a round. A size takes about a minute
 * and a half, and gives up where the city is not ready in time.
 */
public final class ObstacleBenchmark {

	private static final int KELURAHAN = 126;

	private static final List<String> PATHS = List.of("/kendala", "/kendala?waktu=lewat", "/kendala?kecamatan=18.71.01",
			"/kendala?status=semua&urut=-nomor", "/kendala/papan", "/kendala/ringkasan");

	private ObstacleBenchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		List<String> table = new ArrayList<>();
		table.add("| obstacles | request | requests/s | p50 ms | p99 ms |");
		table.add("| --- | --- | --- | --- | --- |");
		for (String size : sizes) {
			measure(Integer.parseInt(size), table);
		}
		table.forEach(System.out::println);
	}

	private static void measure(int size, List<String> table) throws Exception {
		Path folder = Files.createTempDirectory("pantau-benchmark");
		try (BenchmarkServer database = new BenchmarkServer(folder)) {
			Installation installation = Installation.in(folder.resolve("installation"));
			Map<String, String> production = Application.production(database, folder);
			installation.train(production);
			Dataset dataset = new Dataset(database);
			dataset.fill(KELURAHAN);
			dataset.run("/obstacles.sql", size);
			dataset.tidy();
			try (Application application = Application.start(installation.onADatabase(), production,
					folder.resolve("application.log"))) {
				dataset.settle();
				Officers officers = new Officers(application.port());
				Load load = new Load(Integer.getInteger("pantau.benchmark.seconds", 2));
				for (String path : PATHS) {
					Load.Crowd one = new Load.Crowd(path, 1, (number) -> officers.reader("admin", path));
					load.run(one).forEach((result) -> table.add(row(size, result)));
				}
			}
		}
	}

	private static String row(int size, Load.Result result) {
		return String.format(Locale.ROOT, "| %,d | `%s` | %.0f | %.1f | %.1f |", size, result.name(), result.median(),
				result.millis(0.5), result.millis(0.99));
	}

}
