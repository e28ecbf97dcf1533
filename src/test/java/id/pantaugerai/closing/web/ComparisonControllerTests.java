package id.pantaugerai.closing.web;

import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.closing.ArchiveService;
import id.pantaugerai.closing.Comparison;
import id.pantaugerai.closing.Comparison.Line;
import id.pantaugerai.closing.Comparison.Measure;
import id.pantaugerai.closing.ComparisonService;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(ComparisonController.class)
class ComparisonControllerTests {

	static final Week FIFTH = new Week(2026, 5);

	static final Week SIXTH = new Week(2026, 6);

	static final Measure LAND = new Measure("land", "Lahan terverifikasi (kelurahan)");

	static final Measure CRITICAL = new Measure("critical", "Lokasi kritis (lokasi)");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ComparisonService comparisons;

	@MockitoBean
	ArchiveService archive;

	@BeforeEach
	void compare() {
		given(archive.names(any(), anyInt())).willReturn(List.of(SIXTH.next(), SIXTH, FIFTH));
		given(comparisons.compare(any(), any(), any(), any())).willReturn(comparison());
	}

	@Test
	void tellsEveryKecamatanAtAGlanceWithWhatChanged() {
		assertThat(get("", Officers.PEMKOT)).hasStatusOk()
			.bodyText()
			.contains("Per kecamatan sekilas", "Lahan terverifikasi (kelurahan)</th>",
					"<td class=\"num\">31<small>+2</small></td>", "<td class=\"num\">4</td>",
					"Angka Minggu 6, 2026; yang berubah dari Minggu 5, 2026 disebut di bawahnya.")
			.doesNotContain("??");
	}

	@Test
	void comparesTheTwoNewestWeeksThatAreOver() {
		get("", Officers.DINAS);

		then(comparisons).should().compare(Officers.DINAS.scope(), FIFTH, SIXTH, null);
	}

	@Test
	void comparesTheWeeksAndTheFigureThatAreAskedFor() {
		get("?a=2026-M06&b=2026-M07&angka=land", Officers.PEMPROV);

		then(comparisons).should().compare(Officers.PEMPROV.scope(), SIXTH, SIXTH.next(), "land");
	}

	@Test
	void takesNoWeekForOneThatIsNone() {
		get("?a=2026-M54&b=kemarin", Officers.BKAD);

		then(comparisons).should().compare(Officers.BKAD.scope(), FIFTH, SIXTH, null);
	}

	@Test
	void marksAWeekThatIsStillOpen() {
		assertThat(get("", Officers.DINAS)).bodyText()
			.contains("Laporan pertama", "belum ditutup, keadaan Senin, 9 Februari 2026, 09.00\u00a0WIB");
	}

	@Test
	void isNotForACamat() {
		assertThat(get("", Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		then(comparisons).should(never()).compare(any(), any(), any(), any());
	}

	private static Comparison comparison() {
		List<Line> kedaton = List.of(new Line("Kedaton", "29", "31", "+2"), new Line("Kedaton", "4", "4", "0"));
		return new Comparison(new Comparison.Side(FIFTH, 0, Sealed.MONDAY),
				new Comparison.Side(SIXTH, null, Sealed.MONDAY),
				List.of(new Line("Lahan terverifikasi", "120", "126", "+6")), List.of(LAND, CRITICAL),
				List.of(new Comparison.Place("Kedaton", kedaton)), List.of(LAND, CRITICAL), LAND,
				List.of(kedaton.get(0)));
	}

	private MvcTestResult get(String query, Officer officer) {
		return mvc.get().uri("/laporan/banding" + query).with(user(officer)).exchange();
	}

}
