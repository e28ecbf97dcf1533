package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Policies for tests: the two that are stated at installation, and variations. */
public final class Policies {

	/** The day from which Lampung accepts 600 to 1,000 square metres. */
	public static final LocalDate LENIENCY = LocalDate.of(2026, 1, 1);

	/** The day before. */
	public static final LocalDate BEFORE = LENIENCY.minusDays(1);

	private Policies() {
	}

	/** The national policy: 1,000 square metres, all else as the programme asks. */
	public static Policy national() {
		return policy(1, PolicyLevel.NASIONAL, LocalDate.of(2025, 1, 1), nationalRules());
	}

	/** The policy of Lampung: 600 to 1,000 square metres are accepted. */
	public static Policy lampung() {
		AreaRule area = new AreaRule(null, metres("600"), metres("1000"), new BuildingSize(metres("15"), metres("20")));
		return policy(2, PolicyLevel.PROVINSI, LENIENCY,
				new PolicyRules(Map.of(Criterion.AREA, Strictness.ADVISED), area, null, null, Set.of()));
	}

	/** One who judges by both as they stand on a day. */
	public static Judge judgeOn(LocalDate day) {
		return new Judge(new PolicyBook(List.of(national(), lampung())).inForce(day));
	}

	static PolicyRules nationalRules() {
		Map<Criterion, Strictness> asks = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			asks.put(criterion, switch (criterion) {
				case PUBLIC_OWNER, AREA, STRATEGIC, IDLE, NO_DISTURBANCE -> Strictness.ADVISED;
				default -> Strictness.REQUIRED;
			});
		}
		return new PolicyRules(asks, area("1000"), null, Slope.DATAR, Set.copyOf(TitleKind.lawful()));
	}

	static AreaRule area(String minimum) {
		return new AreaRule(metres(minimum), null, null, new BuildingSize(metres("20"), metres("30")));
	}

	static Policy policy(long id, PolicyLevel level, LocalDate from, PolicyRules rules) {
		return new Policy(new PolicyName(id, level, from, level + " " + id), new Letter(null, null), rules, "Uji",
				Instant.parse("2026-01-08T00:00:00Z"), author(id));
	}

	static BigDecimal metres(String value) {
		return new BigDecimal(value);
	}

	private static @Nullable String author(long id) {
		return (id > 2) ? "Operator" : null;
	}

}
