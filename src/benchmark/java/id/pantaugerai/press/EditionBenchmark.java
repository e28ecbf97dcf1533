package id.pantaugerai.press;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import com.sun.management.OperatingSystemMXBean;
import id.pantaugerai.benchmark.Bounded;
import id.pantaugerai.benchmark.Memory;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.paper.Paper;

/**
 * Makes every file of a made-up edition, prints a table, and fails over its bounds. The
 * arguments are the numbers of kelurahan; it runs in a process of its own with the heap
 * of production, of which a file may take 300 MB.
 */
public final class EditionBenchmark {

	private static final int ROUNDS = 3;

	private static final int CITY = 126;

	private EditionBenchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		if (!Bounded.insideProduction(EditionBenchmark.class, sizes)) {
			return;
		}
		EditionPress press = Presses.press();
		Map<String, Function<Edition, PressedFile>> files = new TreeMap<>(
				Map.of("PDF", (edition) -> press.paper(edition, Paper.A4), "XLSX", press::workbook, "PPTX",
						press::slides, "CSV", press::list, "ZIP", press::bundle));
		System.out.println("| file | kelurahan | size | seconds: min / median / max | of the processor | peak heap |");
		System.out.println("| --- | --- | --- | --- | --- | --- |");
		boolean kept = true;
		for (String size : sizes) {
			Edition edition = Editions.of(Integer.parseInt(size));
			for (Map.Entry<String, Function<Edition, PressedFile>> file : files.entrySet()) {
				kept &= measure(file.getKey(), Integer.parseInt(size), () -> file.getValue().apply(edition));
			}
		}
		if (!kept) {
			throw new IllegalStateException("A file takes longer than it may");
		}
	}

	/**
	 * Whether the file keeps within its bounds; the slowest round may be the machine's.
	 */
	private static boolean measure(String name, int size, Supplier<PressedFile> file) {
		double[] seconds = new double[ROUNDS];
		OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		int bytes = file.get().content().length;
		System.gc();
		Memory memory = new Memory();
		long worked = machine.getProcessCpuTime();
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			file.get();
			seconds[round] = (System.nanoTime() - start) / 1e9;
		}
		double processor = (machine.getProcessCpuTime() - worked) / 1e9 / ROUNDS;
		Arrays.sort(seconds);
		long peak = memory.peakMegabytes();
		System.out.printf(Locale.ROOT, "| %s | %s | %.2f MB | %.2f / %.2f / %.2f | %.2f | %d MB |%n", name, size,
				bytes / 1e6, seconds[0], seconds[ROUNDS / 2], seconds[ROUNDS - 1], processor, peak);
		return seconds[ROUNDS / 2] <= ((size <= CITY) ? 3 : 20);
	}

}
