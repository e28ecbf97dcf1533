package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class SuitabilityServiceIT {

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.DINAS,
			Officers.PEMPROV);

	static final List<Officer> BLIND = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMPROV);

	static final LocalDate FAR = LocalDate.of(2035, 1, 1);

	@Autowired
	SuitabilityService policies;

	@ParameterizedTest
	@CsvSource({ "650, 2025-12-31, WARNING", "650, 2026-01-01, MET", "300, 2026-01-01, WARNING",
			"1000, 2025-12-31, MET", "1000, 2026-01-01, MET" })
	void judgesByThePoliciesOfTheDay(BigDecimal area, LocalDate day, Outcome outcome) {
		Finding finding = policies.judge(Plots.ofArea(area), day).findings().get(Criterion.AREA.ordinal());

		assertThat(finding.outcome()).isEqualTo(outcome);
	}

	@Test
	void statesAtInstallationWhatTheTestsKnow() {
		assertThat(policies.inForce(PolicyLevel.NASIONAL)).get()
			.extracting(Policy::rules)
			.usingRecursiveComparison()
			.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(Policies.nationalRules());
		assertThat(policies.inForce(PolicyLevel.PROVINSI)).get()
			.extracting(Policy::rules)
			.usingRecursiveComparison()
			.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(Policies.lampung().rules());
	}

	@Test
	void addsAPolicyAndKeepsTheOld() {
		long before = policies.version();
		policies.add(add(before), Officers.ADMIN);

		assertThat(policies.history(Officers.BKAD.scope()).get(PolicyLevel.NASIONAL))
			.extracting(PolicyLine::state, (line) -> line.policy().recordedBy())
			.containsExactly(tuple(PolicyState.FUTURE, "Operator"), tuple(PolicyState.IN_FORCE, null));
		assertThat(policies.version()).isGreaterThan(before);
		assertThat(policies.judge(Plots.ofArea(new BigDecimal("900")), FAR).count(Outcome.WARNING)).isZero();
	}

	@Test
	void tellsWhoeverSawAnOlderBook() {
		AddPolicy add = add(policies.version());
		policies.add(add, Officers.ADMIN);

		assertThat(Races.lost(() -> policies.add(add, Officers.ADMIN))).returns("Operator", Rival::who)
			.returns("policy", Rival::holds);
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void takesPoliciesFromTheOperatorAlone(Officer other) {
		AddPolicy add = add(policies.version());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> policies.add(add, other));
	}

	@ParameterizedTest
	@FieldSource("BLIND")
	void showsThemToTheCityAlone(Officer other) {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> policies.history(other.scope()));
	}

	private static AddPolicy add(long seen) {
		PolicyRules rules = Policies.nationalRules();
		return new AddPolicy(PolicyLevel.NASIONAL, FAR, "Syarat baru", new Letter("500/12", LocalDate.of(2026, 1, 8)),
				new PolicyRules(rules.asks(), Policies.area("800"), new BigDecimal("4.00"), Slope.LANDAI,
						rules.titles()),
				"Aturan baru", seen);
	}

}
