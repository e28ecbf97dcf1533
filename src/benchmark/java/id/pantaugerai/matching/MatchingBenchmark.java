package id.pantaugerai.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.benchmark.Bounded;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.suitability.BenchmarkJudge;
import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.TitleKind;

/**
 * Pairs made-up kelurahan and parcels, from judging each parcel to the last pair, and
 * prints a table. Kelurahan lie as densely as in Bandar Lampung, 126 on about 184 km².
 */
public final class MatchingBenchmark {

	private static final int ROUNDS = 7;

	private static final int REACH_M = 3000;

	private static final double DEGREES_PER_KELURAHAN = Math.sqrt(184.0 / 126) / 110.5;

	private MatchingBenchmark() {
	}

	public static void main(String[] sizes) throws Exception {
		if (!Bounded.inside(MatchingBenchmark.class, sizes)) {
			return;
		}
		System.out.println("| kelurahan × parcels | pairs | seconds: min / median / max | heap after |");
		System.out.println("| --- | --- | --- | --- |");
		for (String size : sizes) {
			int takers = Integer.parseInt(size);
			measure(takers, takers / 2);
			measure(takers, takers);
		}
	}

	private static void measure(int takers, int parcels) {
		double[] seconds = new double[ROUNDS];
		int pairs = 0;
		for (int round = -2; round < ROUNDS; round++) {
			Random random = new Random(42 + round);
			List<KelurahanSummary> places = places(takers, random);
			List<AvailableLand> lands = lands(parcels, places, random);
			long start = System.nanoTime();
			Supply supply = new Supply(lands,
					places.stream().collect(Collectors.toMap(KelurahanSummary::code, Function.identity())),
					BenchmarkJudge.judge(), REACH_M);
			pairs = new Matcher(supply, 4, Set.of()).pair(places).size();
			if (round >= 0) {
				seconds[round] = (System.nanoTime() - start) / 1e9;
			}
		}
		Arrays.sort(seconds);
		Runtime machine = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "| %,d × %,d | %,d | %.2f / %.2f / %.2f | %d MB |%n", takers, parcels, pairs,
				seconds[0], seconds[ROUNDS / 2], seconds[ROUNDS - 1],
				(machine.totalMemory() - machine.freeMemory()) >> 20);
	}

	private static List<KelurahanSummary> places(int count, Random random) {
		double side = DEGREES_PER_KELURAHAN * Math.sqrt(count);
		List<KelurahanSummary> places = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			String code = "18.%02d.%02d.%04d".formatted(number / 10_000, number / 100 % 100, number % 100);
			places.add(new KelurahanSummary(code, code, code, code.substring(0, 8), code,
					BigDecimal.valueOf(-5 - side * random.nextDouble()),
					BigDecimal.valueOf(105 + side * random.nextDouble())));
		}
		return places;
	}

	private static List<AvailableLand> lands(int count, List<KelurahanSummary> places, Random random) {
		List<AvailableLand> lands = new ArrayList<>();
		for (int id = 1; id <= count; id++) {
			KelurahanSummary place = places.get(random.nextInt(places.size()));
			Lot lot = new Lot(place.code(), null, place.latitude().add(nudge(random)),
					place.longitude().add(nudge(random)), BigDecimal.valueOf(400 + random.nextInt(2000)));
			Ownership owner = new Ownership(OwnerClass.values()[random.nextInt(6)], "Pemegang", null);
			lands.add(new AvailableLand(id, 1, new LandFacts(owner, new Title(TitleKind.SHP, null, null, false, null),
					lot, Condition.UNKNOWN, random.nextInt(50) == 0, null)));
		}
		return lands;
	}

	private static BigDecimal nudge(Random random) {
		return BigDecimal.valueOf((random.nextDouble() - 0.5) * DEGREES_PER_KELURAHAN);
	}

}
