package id.pantaugerai.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.pantaugerai.embedded.BenchmarkServer;

/**
 * Starts the packaged application on a database of each wanted size and prints a table. Sizes are the arguments, in
 * kelurahan; {@code pantau.benchmark.seconds} is the length of a round.
 */
public final class Benchmark {

	private static final int CONNECTIONS = 8;

	private Benchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		List<String> table = new ArrayList<>();
		table.add("| kelurahan | request | requests/s: min / median / max | p50 ms | p99 ms | max ms |");
		table.add("| --- | --- | --- | --- | --- | --- |");
		for (String size : sizes) {
			measure(Integer.parseInt(size), table);
		}
		table.forEach(System.out::println);
	}

	private static void measure(int size, List<String> table) throws Exception {
		Path folder = Files.createTempDirectory("pantau-benchmark");
		try (BenchmarkServer database = new BenchmarkServer(folder)) {
			Application.start(database, folder).close();
			Dataset dataset = new Dataset(database);
			dataset.fill(size);
			try (Application application = Application.start(database, folder)) {
				visit(size, application, dataset, table);
			}
		}
	}

	private static void visit(int size, Application application, Dataset dataset, List<String> table)
			throws Exception {
		Officers officers = new Officers(application.port());
		Load load = new Load(CONNECTIONS, Integer.getInteger("pantau.benchmark.seconds", 10));
		table.add(row(size, load.run("camat's home", (number) -> officers.reader(Dataset.camat(number),
				"/kecamatan/" + Dataset.kecamatan(number)))));
		table.add(row(size, load.run("dashboard", (number) -> officers.reader("admin", "/dasbor"))));
		table.add(row(size, load.run("report, durable",
				(number) -> officers.reporter(Dataset.camat(number), dataset.sites(Dataset.kecamatan(number))))));
		table.add("| %d | start %.1f s, memory after load %d MB | | | | |".formatted(size,
				application.startTime().toMillis() / 1000.0, application.residentMegabytes()));
	}

	private static String row(int size, Load.Result result) {
		return String.format(Locale.ROOT, "| %d | %s | %.0f / %.0f / %.0f | %.1f | %.1f | %.1f |", size, result.name(),
				result.least(), result.median(), result.most(), result.millis(0.5), result.millis(0.99),
				result.millis(1));
	}

}
