package id.pantaugerai.gerai.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.gerai.Buildings;
import id.pantaugerai.gerai.GeraiDeed;
import id.pantaugerai.gerai.GeraiService;
import id.pantaugerai.gerai.RevisePlan;
import id.pantaugerai.gerai.StartConstruction;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandService;
import id.pantaugerai.shared.ForbiddenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest({ ConstructionController.class, PlanController.class })
@Import(ConstructionPage.class)
class ConstructionControllerTests {

	static final String CODE = Places.SUKAMENANTI.code();

	static final String PAGE = "/kelurahan/18.71.01.1005/pembangunan";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	GeraiService gerai;

	@MockitoBean
	LandService land;

	@MockitoBean
	KelurahanService kelurahan;

	@BeforeEach
	void nothingStarted() {
		given(kelurahan.get(CODE)).willReturn(Places.SUKAMENANTI);
		given(land.history(any(), any())).willReturn(List.of());
		given(gerai.find(any(), any())).willReturn(Optional.empty());
		given(gerai.may(eq(GeraiDeed.START), any(), any())).willReturn(true);
	}

	@Test
	void opensWithTodayAndTwelveWeeksAndWarnsAboutTheLand() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("value=\"2026-02-12\"", "value=\"12\"", "minggu", "Lahan belum terverifikasi");
	}

	@Test
	void startsTheConstruction() {
		assertThat(start("5/1/2026", "12")).hasRedirectedUrl(PAGE + "?tersimpan");

		then(gerai).should().start(new StartConstruction(CODE, LocalDate.of(2026, 1, 5), 12), Officers.CAMAT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "13/2/2026|12|Belum boleh lebih dari hari ini", "1/1/1990|12|Paling awal 27 Maret 2025",
					"5/1/2026|0|Isi antara 1 dan 104", "5/1/2026|105|Isi antara 1 dan 104", "5/1/2026|12,5|minggu utuh",
					"5/1/2026|banyak|Tulis angka" })
	void sendsBackWhatIsWrongWithEverythingTyped(String date, String weeks, String message) {
		assertThat(start(date, weeks)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(message, "value=\"" + date + "\"", "value=\"" + weeks + "\"");
		then(gerai).should(never()).start(any(), any());
	}

	@Test
	void tellsTheSecondWhoWasFirst() {
		willThrow(Buildings.alreadyStarted()).given(gerai).start(any(), any());

		assertThat(start("5/1/2026", "12")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Camat Kedaton sudah mencatatnya pada Senin, 5 Januari 2026, 09.00\u00a0WIB", PAGE + "\"");
	}

	@Test
	void refusesWhoMayNot() {
		willThrow(new ForbiddenException("BKAD")).given(gerai).require(any(), any(), any());

		assertThat(start("", "")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(plan("", "", "")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void showsTheHistoryOfPlansAndWhoMayChangeThem() {
		given(gerai.find(any(), any())).willReturn(Optional.of(Buildings.STARTED));

		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("Senin, 30 Maret 2026 (12 minggu)", "Rencana awal", "Versi 1, 2 tahapan",
					"hanya dapat diubah oleh Pemerintah Kota")
			.doesNotContain("Simpan rencana baru");
	}

	@Test
	void plansAnew() {
		startedAndMine();

		assertThat(plan("5/1/2026", "Hujan tiga minggu", "1")).hasRedirectedUrl(PAGE + "?tersimpan");
		then(gerai).should()
			.replan(new RevisePlan(CODE, LocalDate.of(2026, 1, 5), 15, "Hujan tiga minggu", 1), Officers.PEMKOT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5/1/2026||1|Tulis mengapa rencana diubah",
			"4/1/2026|Hujan|1|Tidak boleh sebelum", "4/1/2026|Hujan|0|Rencana baru saja diubah oleh Camat Kedaton" })
	void sendsBackAPlanThatDoesNotFit(String date, String reason, String seen, String message) {
		startedAndMine();

		assertThat(plan(date, (reason != null) ? reason : "", seen)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(message, "value=\"15\"");
		then(gerai).should(never()).replan(any(), any());
	}

	@Test
	void tellsThatAnotherPlannedFaster() {
		startedAndMine();

		assertThat(plan("5/1/2026", "Hujan", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Rencana baru saja diubah oleh Camat Kedaton", "value=\"15\"")
			.doesNotContain("perlu diperbaiki");
		then(gerai).should(never()).replan(any(), any());
	}

	private void startedAndMine() {
		given(gerai.find(any(), any())).willReturn(Optional.of(Buildings.STARTED));
		given(gerai.may(eq(GeraiDeed.REPLAN), any(), any())).willReturn(true);
	}

	private MockMvcRequestBuilder start(String date, String weeks) {
		return mvc.post()
			.uri(PAGE)
			.param("startedOn", date)
			.param("durationWeeks", weeks)
			.with(user(Officers.CAMAT))
			.with(csrf());
	}

	private MockMvcRequestBuilder plan(String date, String reason, String seen) {
		return mvc.post()
			.uri(PAGE + "/rencana")
			.param("startOn", date)
			.param("durationWeeks", "15")
			.param("reason", reason)
			.param("seen", seen)
			.with(user(Officers.PEMKOT))
			.with(csrf());
	}

}
