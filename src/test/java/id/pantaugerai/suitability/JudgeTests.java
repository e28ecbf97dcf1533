package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import id.pantaugerai.land.LandAssets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static id.pantaugerai.suitability.Criterion.AREA;
import static id.pantaugerai.suitability.Criterion.FLAT;
import static id.pantaugerai.suitability.Criterion.PUBLIC_OWNER;
import static id.pantaugerai.suitability.Criterion.ROAD;
import static id.pantaugerai.suitability.Criterion.UNDISPUTED;
import static id.pantaugerai.suitability.Outcome.MET;
import static id.pantaugerai.suitability.Outcome.NOT_MET;
import static id.pantaugerai.suitability.Outcome.UNKNOWN;
import static id.pantaugerai.suitability.Outcome.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

class JudgeTests {

	static final LandFacts GOOD = LandAssets.good("18.71.01.1005");

	static Stream<Arguments> answers() {
		return Stream.of(Plots.owners(), Plots.titles(), Plots.grounds(), Plots.conditions()).flatMap((plots) -> plots);
	}

	@ParameterizedTest
	@MethodSource("answers")
	void answersEveryCriterionInEveryWay(Criterion criterion, LandFacts facts, Outcome outcome, String reason) {
		Finding finding = finding(Policies.judgeOn(Policies.BEFORE), facts, criterion);

		assertThat(finding.outcome()).isEqualTo(outcome);
		assertThat(finding.opinions()).singleElement()
			.returns("suitability.reason." + reason, Opinion::reason)
			.returns(1L, (opinion) -> opinion.policy().id());
	}

	@ParameterizedTest
	@CsvSource({ "300, WARNING, area.minimum.tight", "599.99, WARNING, area.minimum.tight",
			"600, WARNING, area.minimum.fits", "650, WARNING, area.minimum.fits", "999.99, WARNING, area.minimum.fits",
			"1000, MET, area.minimum.met", "1240.50, MET, area.minimum.met" })
	void judgesAreaByTheNationalPolicyAlone(BigDecimal area, Outcome outcome, String reason) {
		Finding finding = finding(Policies.judgeOn(Policies.BEFORE), Plots.ofArea(area), AREA);

		assertThat(finding.outcome()).isEqualTo(outcome);
		assertThat(finding.opinions()).extracting(Opinion::reason).containsExactly("suitability.reason." + reason);
	}

	@ParameterizedTest
	@CsvSource({ "299.99, WARNING, area.minimum.tight, area.range.tight",
			"300, WARNING, area.minimum.tight, area.range.fits", "599.99, WARNING, area.minimum.tight, area.range.fits",
			"600, MET, area.minimum.fits, area.range.met", "650, MET, area.minimum.fits, area.range.met",
			"1000, MET, area.minimum.met, area.range.met", "1000.01, MET, area.minimum.met, area.range.above" })
	void acceptsWhatLampungAcceptsFromItsDayOn(BigDecimal area, Outcome outcome, String national, String province) {
		Finding finding = finding(Policies.judgeOn(Policies.LENIENCY), Plots.ofArea(area), AREA);

		assertThat(finding.outcome()).isEqualTo(outcome);
		assertThat(finding.opinions()).extracting(Opinion::reason)
			.containsExactly("suitability.reason." + national, "suitability.reason." + province);
		assertThat(finding.opinions()).extracting((opinion) -> opinion.policy().level())
			.containsExactly(PolicyLevel.NASIONAL, PolicyLevel.PROVINSI);
	}

	@Test
	void neverRefusesLandForItsSize() {
		Verdict verdict = Policies.judgeOn(Policies.LENIENCY).judge(Plots.ofArea(new BigDecimal("12")));

		assertThat(verdict.eligible()).isTrue();
		assertThat(verdict.outcome()).isEqualTo(WARNING);
	}

	@Test
	void tellsBothMeasuresOfAnAreaThatNobodySaid() {
		Finding finding = finding(Policies.judgeOn(Policies.LENIENCY), Plots.ofArea(null), AREA);

		assertThat(finding.outcome()).isEqualTo(UNKNOWN);
		assertThat(finding.opinions()).extracting(Opinion::arguments)
			.containsExactly(List.of("1.000"), List.of("600", "1.000"));
	}

	@Test
	void doesNotFailWhatIsUnknown() {
		Verdict verdict = Policies.judgeOn(Policies.LENIENCY)
			.judge(LandAssets.unknown(OwnerClass.PEMKOT, "18.71.01.1005"));

		assertThat(verdict.eligible()).isTrue();
		assertThat(verdict.outcome()).isEqualTo(UNKNOWN);
		assertThat(verdict.criteria(MET)).containsExactly(PUBLIC_OWNER);
		assertThat(verdict.count(UNKNOWN)).isEqualTo(12);
	}

	@Test
	void findsNothingWrongWithGoodLand() {
		Verdict verdict = Policies.judgeOn(Policies.LENIENCY).judge(GOOD);

		assertThat(verdict.outcome()).isEqualTo(MET);
		assertThat(verdict.findings()).extracting(Finding::criterion).containsExactly(Criterion.values());
		assertThat(verdict.reservations()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Criterion.class)
	void saysNothingWhereNoPolicySpeaks(Criterion criterion) {
		Finding finding = finding(Policies.judgeOn(LocalDate.of(2024, 12, 31)), GOOD, criterion);

		assertThat(finding).isEqualTo(new Finding(criterion, List.of())).returns(UNKNOWN, Finding::outcome);
	}

	@Test
	void takesTheMildestOfTwoPolicies() {
		Policy lenient = Policies.policy(3, PolicyLevel.PROVINSI, Policies.LENIENCY,
				new PolicyRules(Map.of(FLAT, Strictness.ADVISED), AreaRule.SILENT, null, Slope.MIRING, Set.of()));
		Judge judge = new Judge(List.of(Policies.national(), lenient));

		assertThat(finding(judge, Plots.on(Slope.MIRING), FLAT).outcome()).isEqualTo(MET);
		assertThat(finding(judge, Plots.on(Slope.CURAM), FLAT).outcome()).isEqualTo(WARNING);
	}

	@Test
	void warnsOfANarrowRoadOnlyWhereAPolicyNamesAWidth() {
		PolicyRules wide = new PolicyRules(Map.of(ROAD, Strictness.REQUIRED), AreaRule.SILENT, new BigDecimal("4.5"),
				null, Set.of());
		Judge judge = new Judge(List.of(Policies.policy(3, PolicyLevel.NASIONAL, Policies.LENIENCY, wide)));

		Finding narrow = finding(judge, Plots.withRoad("4.40"), ROAD);

		assertThat(narrow.outcome()).isEqualTo(WARNING);
		assertThat(narrow.opinions().get(0).arguments()).containsExactly("4,40", "4,50");
		assertThat(finding(judge, Plots.withRoad("4.50"), ROAD).outcome()).isEqualTo(MET);
		assertThat(finding(judge, Plots.withRoad("0"), ROAD).outcome()).isEqualTo(NOT_MET);
	}

	@Test
	void softensWhatAPolicyOnlyAdvises() {
		PolicyRules soft = new PolicyRules(Map.of(UNDISPUTED, Strictness.ADVISED), AreaRule.SILENT, null, null,
				Set.of());
		Judge judge = new Judge(List.of(Policies.policy(3, PolicyLevel.NASIONAL, Policies.LENIENCY, soft)));

		assertThat(finding(judge, Plots.disputed(true, null), UNDISPUTED).outcome()).isEqualTo(WARNING);
	}

	private static Finding finding(Judge judge, LandFacts facts, Criterion criterion) {
		return judge.judge(facts).findings().get(criterion.ordinal());
	}

}
