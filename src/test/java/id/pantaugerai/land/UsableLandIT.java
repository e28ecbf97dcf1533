package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.suitability.AddPolicy;
import id.pantaugerai.suitability.AreaRule;
import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.Criterion;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.Judge;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Letter;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import id.pantaugerai.suitability.PolicyLevel;
import id.pantaugerai.suitability.PolicyRules;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.Strictness;
import id.pantaugerai.suitability.SuitabilityService;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.TitleKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

/** What is listed as usable and what a verdict calls eligible are the same land. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class UsableLandIT {

	static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	UsableLand usable;

	@Autowired
	SuitabilityService suitability;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	final Random dice = new Random(20260302);

	final Map<Long, LandFacts> lands = new HashMap<>();

	@BeforeEach
	void fill() {
		for (int number = 0; number < 250; number++) {
			LandFacts facts = anything();
			lands.put(register.register(facts, Officers.BKAD), facts);
		}
	}

	@Test
	void listsWhatTheVerdictCallsEligibleWhateverThePolicies() {
		assertSame();
		for (int round = 0; round < 8; round++) {
			PolicyLevel level = PolicyLevel.values()[round % PolicyLevel.values().length];
			suitability.add(new AddPolicy(level, DAY.minusDays(30L - round), "Uji " + round, new Letter(null, null),
					rules(), "Uji", suitability.version()), Officers.ADMIN);
			assertSame();
		}
	}

	private void assertSame() {
		Judge judge = suitability.judgeOn(DAY);
		Set<Long> eligible = lands.entrySet()
			.stream()
			.filter((land) -> judge.judge(land.getValue()).eligible())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		List<Long> listed = jdbc.sql("select a.id from land_asset a where " + usable.on(DAY)).query(Long.class).list();

		assertThat(listed).containsExactlyInAnyOrderElementsOf(eligible);
	}

	private PolicyRules rules() {
		Map<Criterion, Strictness> asks = new HashMap<>(Map.of(Criterion.PUBLIC_OWNER, Strictness.ADVISED));
		for (Criterion criterion : Criterion.values()) {
			if (dice.nextInt(3) > 0) {
				asks.put(criterion, (dice.nextInt(4) > 0 && criterion != Criterion.AREA) ? Strictness.REQUIRED
						: Strictness.ADVISED);
			}
		}
		Set<TitleKind> titles = dice.nextBoolean() ? Set.of(TitleKind.SHP)
				: Set.of(TitleKind.SHP, TitleKind.SHM, TitleKind.ALAS_HAK);
		return new PolicyRules(asks, new AreaRule(new BigDecimal("1000"), null, null, null), new BigDecimal("4"),
				Slope.values()[dice.nextInt(3)], titles);
	}

	private LandFacts anything() {
		OwnerClass owner = OwnerClass.values()[dice.nextInt(OwnerClass.values().length)];
		return new LandFacts(new Ownership(owner, "Pemegang", null),
				new Title(any(TitleKind.values()), null, null, maybe(), null),
				new Lot("18.71.01.1005", null, null, null, (dice.nextInt(3) > 0) ? new BigDecimal("900") : null),
				new Condition(any(CurrentUse.values()), null, any(Slope.values()), maybe(),
						any(new BigDecimal[] { BigDecimal.ZERO, new BigDecimal("3") }), maybe(), any(Hazard.values()),
						maybe(), null, maybe(), any(SpatialPlan.values())),
				false, null);
	}

	/** Most is well, so that some land remains. */
	private @Nullable Boolean maybe() {
		return any(new Boolean[] { true, false, false, false, false });
	}

	private <T> @Nullable T any(T[] values) {
		int number = dice.nextInt(values.length + 2);
		return (number < values.length) ? values[number] : null;
	}

}
