package id.pantaugerai.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;

/** Procedures for tests. */
public final class Procedures {

	/** The instruments that the first version names. */
	public static final List<Instrument> FIRST = named("Pinjam pakai", "Sewa", "Hibah");

	private static final StageDocument REPORT = new StageDocument(LandStage.CEK_FISIK, LandDocumentKind.BA_CEK_FISIK,
			true);

	private Procedures() {
	}

	/** The third version, in which the camat decides on proposals within three days. */
	public static Procedure third() {
		return new Procedure(3, "Surat edaran 12", Set.of(REPORT), rules(), FIRST,
				Instant.parse("2026-01-07T03:00:00Z"), "BKAD Kota");
	}

	/** A revision of the version seen with these instruments. */
	public static ReviseProcedure revising(int seen, List<Instrument> instruments) {
		return new ReviseProcedure(seen, Set.of(REPORT), rules(), instruments, "Surat edaran");
	}

	/** Instruments numbered from one. */
	public static List<Instrument> named(String... names) {
		return IntStream.range(0, names.length)
			.mapToObj((at) -> new Instrument(at + 1, at + 1, names[at], false))
			.toList();
	}

	private static Set<StageRule> rules() {
		return Stream.of(LandStage.values())
			.filter((stage) -> stage != LandStage.SIAP_BANGUN)
			.map((stage) -> StageRule.of(stage, Set.of((stage == LandStage.USULAN) ? Role.CAMAT : Role.BKAD), 3))
			.collect(Collectors.toSet());
	}

}
