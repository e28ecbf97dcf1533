package id.pantaugerai.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import id.pantaugerai.land.LandStatus;
import org.jspecify.annotations.Nullable;

/**
 * Tells how each kelurahan came to stand where it does on the land and the operational
 * axis.
 *
 * @param sites the gerai under construction, by kelurahan: their land was ready before
 * they started
 * @param hours when officers write
 * @param phrases what they write
 * @param authors who they are
 */
record Paths(Map<String, Site> sites, OfficeHours hours, Phrases phrases, Authors authors) {

	private static final int BEFORE_REGISTER = 82;

	private static final Map<String, List<String>> LAND = Map.of("BELUM_ADA", List.of("BELUM_ADA"), "DIIDENTIFIKASI",
			List.of("BELUM_ADA", "DIIDENTIFIKASI"), "DIUSULKAN", List.of("BELUM_ADA", "DIIDENTIFIKASI", "DIUSULKAN"),
			"DIVERIFIKASI", List.of("DIIDENTIFIKASI", "DIUSULKAN", "DIVERIFIKASI"), "DIBERI_CATATAN",
			List.of("DIIDENTIFIKASI", "DIUSULKAN", "DIVERIFIKASI", "DIBERI_CATATAN"), "DIPERTIMBANGKAN",
			List.of("DIUSULKAN", "DIVERIFIKASI", "DIPERTIMBANGKAN"), "DITOLAK",
			List.of("DIIDENTIFIKASI", "DIUSULKAN", "DIVERIFIKASI", "DITOLAK"), "TERVERIFIKASI",
			List.of("DIIDENTIFIKASI", "DIUSULKAN", "DIVERIFIKASI", "TERVERIFIKASI"));

	private static final Map<String, List<String>> OPERATION = Map.of("BELUM", List.of("BELUM"), "GERAI_SEDERHANA",
			List.of("BELUM", "GERAI_SEDERHANA"), "PRASYARAT_TERPENUHI", List.of("BELUM", "PRASYARAT_TERPENUHI"),
			"SARANA_LENGKAP", List.of("BELUM", "PRASYARAT_TERPENUHI", "SARANA_LENGKAP"), "BEROPERASI",
			List.of("BELUM", "PRASYARAT_TERPENUHI", "SARANA_LENGKAP", "BEROPERASI"));

	/** Every step on the land axis. */
	List<Change> land(List<Sheets.Position> positions) {
		List<Change> changes = new ArrayList<>();
		for (Sheets.Position position : positions) {
			List<String> path = path(LAND, position.land());
			for (int index = 0; index < path.size(); index++) {
				int daysAgo = landDaysAgo(position, path.size() - 1 - index);
				changes.add(landChange(position.code(), path.get(index), daysAgo));
			}
		}
		return changes;
	}

	/** Every step on the operational axis, in order of time. */
	List<Change> operation(List<Sheets.Position> positions) {
		List<Change> changes = new ArrayList<>();
		for (Sheets.Position position : positions) {
			List<String> path = path(OPERATION, position.operation());
			for (int index = 0; index < path.size(); index++) {
				int daysAgo = operationDaysAgo(position, path.size() - 1 - index);
				String status = path.get(index);
				changes.add(new Change(position.code(), status, hours.at(daysAgo, "operation" + position.code()), null,
						null, phrases.pick("operasi " + status, position.code()), authors.named("dinas")));
			}
		}
		return inOrder(changes);
	}

	private Change landChange(String code, String status, int daysAgo) {
		boolean known = !status.equals("BELUM_ADA");
		return new Change(code, status, hours.at(daysAgo, "land" + code), known ? phrases.pick("lokasi", code) : null,
				known ? area(code) : null, phrases.pick("lahan " + status, code), authors.named("bkad"));
	}

	/** A few are as small as 15 × 20 m. */
	private static BigDecimal area(String code) {
		return BigDecimal.valueOf((Dice.roll(12, "small", code) == 0) ? 300 : 600 + 25L * Dice.roll(41, "area", code));
	}

	/** Land that is ready without a proposal was so before there was a register. */
	private int landDaysAgo(Sheets.Position position, int stepsBack) {
		String code = position.code();
		boolean ready = LandStatus.TERVERIFIKASI.name().equals(position.land());
		int last = ready ? BEFORE_REGISTER + Dice.roll(8, "ready", code) : 3 + Dice.roll(50, "land", code);
		return last + stepsBack * (6 + Dice.roll(6, "pace", code));
	}

	private int operationDaysAgo(Sheets.Position position, int stepsBack) {
		String code = position.code();
		int last = (sites.containsKey(code) && path(OPERATION, position.operation()).contains("PRASYARAT_TERPENUHI"))
				? 1 + Dice.roll(3, "open", code) : 20 + Dice.roll(55, "operation", code);
		return last + stepsBack * (4 + Dice.roll(4, "step", code));
	}

	private static List<String> path(Map<String, List<String>> paths, @Nullable String status) {
		return (status != null) ? paths.getOrDefault(status, List.of(status)) : List.of();
	}

	/** Changes in order of time. */
	static List<Change> inOrder(List<Change> changes) {
		return changes.stream().sorted(Comparator.comparing(Change::at).thenComparing(Change::code)).toList();
	}

}
