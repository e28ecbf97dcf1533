package id.pantaugerai.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import id.pantaugerai.embedded.BenchmarkServer;

/**
 * Guesses the passwords of accounts that are open, closed, not there, and of a name that
 * none can bear, each round in another order, and prints how long the refusals took:
 * whoever measures them must not learn which name is which. The argument is the number of
 * rounds.
 */
public final class SignInBenchmark {

	private static final int KELURAHAN = 126;

	private static final int WARM = 50;

	private final Dataset dataset;

	private final List<Guess> guesses = new ArrayList<>();

	private SignInBenchmark(Dataset dataset, Officers officers, int rounds) throws Exception {
		this.dataset = dataset;
		Map<String, String> names = Map.of("open account", Dataset.camat(0), "closed account", Dataset.camat(1),
				"no account", "uji.18.71.99", "no possible name", "uji+18.71.99");
		for (Map.Entry<String, String> name : names.entrySet()) {
			guesses.add(new Guess(name.getKey(), officers.guesser(name.getValue()), new double[rounds]));
		}
	}

	public static void main(String[] arguments) throws Exception {
		int rounds = Integer.parseInt(arguments[0]);
		Path folder = Files.createTempDirectory("pantau-benchmark");
		try (BenchmarkServer database = new BenchmarkServer(folder)) {
			Installation installation = Installation.in(folder.resolve("installation"));
			Map<String, String> production = Application.production(database, folder);
			installation.train(production);
			Dataset dataset = new Dataset(database);
			dataset.fill(KELURAHAN);
			dataset.run("update account set active = false where username = '" + Dataset.camat(1) + "'");
			try (Application application = Application.start(installation.onADatabase(), production,
					folder.resolve("application.log"))) {
				dataset.settle();
				Officers officers = new Officers(application.port());
				new SignInBenchmark(dataset, officers, rounds).run(rounds);
			}
		}
	}

	private void run(int rounds) throws Exception {
		List<Guess> order = new ArrayList<>(guesses);
		Random random = new Random(18);
		for (int round = -WARM; round < rounds; round++) {
			Collections.shuffle(order, random);
			for (Guess guess : order) {
				dataset.run("delete from sign_in_throttle");
				long begun = System.nanoTime();
				guess.visitor().visit();
				guess.millis()[Math.max(round, 0)] = (System.nanoTime() - begun) / 1e6;
			}
		}
		System.out.println("| name | lower quartile ms | median ms | upper quartile ms |");
		System.out.println("| --- | --- | --- | --- |");
		guesses.stream().map(Guess::row).sorted().forEach(System.out::println);
	}

	/** How long each wrong password of one name was looked at. */
	private record Guess(String name, Load.Visitor visitor, double[] millis) {

		String row() {
			Arrays.sort(millis);
			return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |", name, millis[millis.length / 4],
					millis[millis.length / 2], millis[millis.length * 3 / 4]);
		}

	}

}
