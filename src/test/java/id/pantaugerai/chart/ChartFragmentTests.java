package id.pantaugerai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChartFragmentTests {

	@Test
	void writesTheCurveInPlainIndonesian() {
		String page = scurve(Curves.late().withFigures(new BigDecimal("33.07"), new BigDecimal("20.60")));
		assertThat(page).contains("Realisasi 20,60 %", "Rencana 33,07 %", "−12,47 poin", "Hari ini 12 Feb",
				"Target 31 Mar");
		assertThat(page).contains(
				"Pada 12 Februari 2026 rencana 33,07 %, realisasi 20,60 %, tertinggal dengan deviasi −12,47 poin.");
		assertThat(page).doesNotContain("??", "NaN", "Infinity", "style=", "null");
	}

	@Test
	void saysHowFarAPlanGoesThatDoesNotEndAtTheWhole() {
		SCurve chart = SCurve.of("kota", "Kurva S kota", Curves.weekly(Curves.START, 0, 5, 23.1), List.of(),
				Curves.TODAY);
		assertThat(scurve(chart))
			.contains("Rencana naik dari 0,00 % pada 5 Januari 2026 ke 23,10 % pada 19 Januari 2026.");
	}

	@Test
	void namesEachPictureOnce() {
		String page = scurve(Curves.late());
		assertThat(all(" id=\"([^\"]+)\"", page)).doesNotHaveDuplicates()
			.contains("late-chart-wide-t", "late-chart-slim-d");
	}

	@ParameterizedTest
	@MethodSource("id.pantaugerai.chart.SCurveTests#oddities")
	void hasWordsForEveryOddity(SCurve chart) {
		String page = scurve(chart);
		List<String> findings = all("<desc [^>]*>([^<]*)</desc>", page);
		List<String> labels = all("<text [^>]*>([^<]*)</text>", page);

		assertThat(all("<title [^>]*>([^<]*)</title>", page)).hasSize(2).containsOnly(chart.draw().title());
		assertThat(findings).hasSize(2).allMatch((finding) -> finding.matches("[A-Z].+\\."));
		assertThat(labels).isNotEmpty().noneMatch(String::isBlank);
		assertThat(page).doesNotContain("??", "NaN", "null");
	}

	@Test
	void escapesWhatPeopleTyped() {
		SCurve chart = SCurve.of("x", "<script>alert(1)</script>", Curves.plan(), List.of(), Curves.TODAY);
		assertThat(scurve(chart))
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;</title>",
					"aria-label=\"&lt;script&gt;alert(1)&lt;/script&gt;\"",
					"<caption>&lt;script&gt;alert(1)&lt;/script&gt;, persen menurut minggu</caption>")
			.doesNotContain("<script");
	}

	@Test
	void linksEveryCountOfAnAxis() {
		AxisBar axis = AxisBar.of("Lahan",
				List.of(new LegendEntry(Shade.HATCH, "Belum ada", 1041, "/kelurahan?lahan=BELUM"),
						new LegendEntry(Shade.T5, "Terverifikasi", 0, null)));
		String page = Fragments.render("<div th:replace=\"~{fragments/chart :: axis(${axis})}\"></div>",
				Map.of("axis", axis));
		assertThat(page).contains("href=\"/kelurahan?lahan=BELUM\"", "<strong>1.041</strong>", "fill=\"url(#arsir)\"");
	}

	@Test
	void hatchesABarThatNobodyReported() {
		String markup = "<svg th:replace=\"~{fragments/chart :: bar(${bar})}\"></svg>";
		assertThat(Fragments.render(markup, Map.of("bar", Bar.of(null)))).contains("url(#arsir)")
			.doesNotContain("bar-fill");
		assertThat(Fragments.render(markup, Map.of("bar", new Bar(BigDecimal.TEN, BigDecimal.ONE))))
			.contains("width=\"10%\"", "x1=\"1%\"");
	}

	private static List<String> all(String pattern, String page) {
		return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
	}

	private static String scurve(SCurve chart) {
		return Fragments.render("<th:block th:replace=\"~{fragments/chart :: scurve(${chart})}\"></th:block>",
				Map.of("chart", chart.draw()));
	}

}
