package id.pantaugerai.press;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import id.pantaugerai.benchmark.Bounded;
import id.pantaugerai.benchmark.Memory;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.paper.Paper;

/**
 * Makes every file of a made-up edition and prints a table. The arguments are the numbers
 * of kelurahan; it runs in a process of its own with a heap of 256 MB.
 */
public final class EditionBenchmark {

	private static final int ROUNDS = 5;

	private EditionBenchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		if (!Bounded.inside(EditionBenchmark.class, sizes)) {
			return;
		}
		EditionPress press = Presses.press();
		Map<String, Function<Edition, PressedFile>> files = new TreeMap<>(
				Map.of("PDF", (edition) -> press.paper(edition, Paper.A4), "XLSX", press::workbook, "PPTX",
						press::slides, "CSV", press::list, "ZIP", press::bundle));
		System.out.println("| file | kelurahan | size | seconds: min / median / max | peak heap |");
		System.out.println("| --- | --- | --- | --- | --- |");
		for (String size : sizes) {
			Edition edition = Editions.of(Integer.parseInt(size));
			files.forEach((name, file) -> measure(name, size, () -> file.apply(edition)));
		}
	}

	private static void measure(String name, String size, Supplier<PressedFile> file) {
		double[] seconds = new double[ROUNDS];
		int bytes = file.get().content().length;
		System.gc();
		Memory memory = new Memory();
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			file.get();
			seconds[round] = (System.nanoTime() - start) / 1e9;
		}
		Arrays.sort(seconds);
		System.out.printf(Locale.ROOT, "| %s | %s | %.2f MB | %.2f / %.2f / %.2f | %d MB |%n", name, size, bytes / 1e6,
				seconds[0], seconds[ROUNDS / 2], seconds[ROUNDS - 1], memory.peakMegabytes());
	}

}
