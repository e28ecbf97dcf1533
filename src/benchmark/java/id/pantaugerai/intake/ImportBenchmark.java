package id.pantaugerai.intake;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.PantauGeraiApplication;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.benchmark.Bounded;
import id.pantaugerai.benchmark.Memory;
import id.pantaugerai.embedded.BenchmarkServer;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings a file of land assets as BKAD does, from the upload to the last row written, and
 * prints a table. The argument is the number of rows; the application runs in a process
 * of its own with a heap of 256 MB.
 */
public final class ImportBenchmark {

	private static final int ROUNDS = 5;

	private static final Officer BKAD = new Officer(9003, "bkad", "BKAD", new Scope("18.71", Role.BKAD));

	private final IntakeService intake;

	private final JdbcClient jdbc;

	private ImportBenchmark(ConfigurableApplicationContext application) {
		this.intake = application.getBean(IntakeService.class);
		this.jdbc = application.getBean(JdbcClient.class);
	}

	public static void main(String[] rows) throws Exception {
		if (Bounded.inside(ImportBenchmark.class, rows)) {
			measure(Files.createTempDirectory("pantau-import"), Integer.parseInt(rows[0]));
		}
	}

	private static void measure(Path folder, int rows) throws Exception {
		try (BenchmarkServer database = new BenchmarkServer(folder);
				ConfigurableApplicationContext application = start(database, folder)) {
			ImportBenchmark benchmark = new ImportBenchmark(application);
			benchmark.admit();
			System.out
				.println("| file | size | looking through, s: min / median / max | writing | together | peak heap |");
			System.out.println("| --- | --- | --- | --- | --- | --- |");
			benchmark.measure("CSV", "aset.csv", LandFile.csv(rows));
			benchmark.measure("XLSX", "aset.xlsx", LandFile.workbook(rows));
		}
		System.exit(0);
	}

	private static ConfigurableApplicationContext start(BenchmarkServer database, Path folder) {
		SpringApplication application = new SpringApplication(PantauGeraiApplication.class);
		application.setDefaultProperties(Map.of("logging.level.root", "warn"));
		return application.run("--server.port=0", "--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + database.user(),
				"--spring.datasource.password=" + database.password(), "--pantau.admin-password=tolok-ukur-merah-putih",
				"--pantau.data-dir=" + folder);
	}

	private void admit() {
		jdbc.sql("""
				insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
				overriding system value values (9003, 'uji.bkad', 'BKAD', 'BKAD', '18.71', '-', false, now())
				""").update();
	}

	private void measure(String kind, String name, byte[] file) throws InterruptedException {
		double[] checks = new double[ROUNDS];
		double[] writes = new double[ROUNDS];
		double[] sums = new double[ROUNDS];
		Memory memory = new Memory();
		for (int round = -1; round < ROUNDS; round++) {
			jdbc.sql("truncate land_import, land_import_row, land_asset_revision, land_asset cascade").update();
			long start = System.nanoTime();
			UUID id = Objects.requireNonNull(intake.open(BKAD, name, new ByteArrayInputStream(file)).id());
			await(id, ImportState.CHECKED);
			long checked = System.nanoTime();
			intake.apply(BKAD, id);
			await(id, ImportState.APPLIED);
			long applied = System.nanoTime();
			if (round >= 0) {
				checks[round] = (checked - start) / 1e9;
				writes[round] = (applied - checked) / 1e9;
				sums[round] = (applied - start) / 1e9;
			}
		}
		System.out.printf(Locale.ROOT, "| %s | %.1f MB | %s | %s | %s | %d MB |%n", kind, file.length / 1e6,
				spread(checks), spread(writes), spread(sums), memory.peakMegabytes());
	}

	private void await(UUID id, ImportState state) throws InterruptedException {
		ImportState now = intake.get(BKAD, id).state();
		while (now != state) {
			if (now == ImportState.STOPPED) {
				throw new IllegalStateException("The import stopped");
			}
			Thread.sleep(20);
			now = intake.get(BKAD, id).state();
		}
	}

	private static String spread(double[] seconds) {
		double[] sorted = seconds.clone();
		Arrays.sort(sorted);
		return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", sorted[0], sorted[ROUNDS / 2], sorted[ROUNDS - 1]);
	}

}
