package id.pantaugerai.suitability;

import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.pantaugerai.chart.Fragments;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.shared.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictFragmentTests {

	static final Properties WORDS = Bundle.words();

	static Stream<Arguments> answers() {
		return JudgeTests.answers();
	}

	@ParameterizedTest
	@MethodSource("answers")
	void hasWordsForEveryReason(Criterion criterion, LandFacts facts) {
		Policies.judgeOn(Policies.LENIENCY)
			.judge(facts)
			.findings()
			.get(criterion.ordinal())
			.opinions()
			.forEach((opinion) -> assertThat(places(WORDS.getProperty(opinion.reason(), "?"))).as(opinion.reason())
				.isEqualTo(opinion.arguments().size()));
	}

	@Test
	void saysOutcomeReasonAndBothPolicies() {
		String table = render("verdict", Plots.ofArea(Policies.metres("650")));

		assertThat(table)
			.contains("Luas", "Memenuhi", "#s-tuntas", "650 m², kurang dari 1.000 m²; bangunan 20 × 30 m masih muat.",
					"Kebijakan nasional, berlaku sejak 1 Januari 2025.", "650 m²; 600–1.000 m² diterima.",
					"Kebijakan provinsi, berlaku sejak 1 Januari 2026.")
			.doesNotContain("??");
	}

	@Test
	void foldsWhatIsMetBelowWhatNeedsAttention() {
		String folded = render("folded", Plots.disputed(true, "Ahli waris"));
		int fold = folded.indexOf("<details");

		assertThat(folded.substring(0, fold)).contains("Tidak sengketa", "Tidak memenuhi").doesNotContain("#s-tuntas");
		assertThat(folded.substring(fold)).contains("Terpenuhi: ", "#s-tuntas").doesNotContain("#s-kritis", "??");
	}

	@Test
	void namesInShortWhatIsNotPlainlyMet() {
		assertThat(render("short", Plots.disputed(true, "Ahli waris"))).contains("Tidak memenuhi", "#s-kritis",
				"Tidak sengketa");
		assertThat(render("short", LandAssets.unknown(OwnerClass.LAINNYA, "18.71.01.1005"))).contains("#s-waspada",
				"Memenuhi dengan catatan", "Catatan:", "Aset publik", "Belum diketahui:", "Status hukum jelas");
		assertThat(render("short", LandAssets.unknown(OwnerClass.LAINNYA, "18.71.01.1005")))
			.contains(", dan ", " lainnya")
			.doesNotContain("Sesuai tata ruang");
	}

	@Test
	void keepsWhatPeopleTypedAsText() {
		assertThat(render("verdict", Plots.disputed(true, "<script>{0}'{1}"))).contains("&lt;script&gt;{0}&#39;{1}")
			.doesNotContain("<script");
	}

	private static long places(String words) {
		return words.equals("?") ? -1 : Pattern.compile("\\{\\d}").matcher(words).results().count();
	}

	private static String render(String fragment, LandFacts facts) {
		return Fragments.render(
				"<div th:replace=\"~{suitability/verdict :: %s(${verdict})}\"></div>".formatted(fragment),
				Map.of("verdict", Policies.judgeOn(Policies.LENIENCY).judge(facts)));
	}

}
