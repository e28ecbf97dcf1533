package id.pantaugerai.gerai.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.gerai.Buildings;
import id.pantaugerai.gerai.GeraiDeed;
import id.pantaugerai.gerai.GeraiService;
import id.pantaugerai.gerai.HandOverGerai;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

@PageTest(HandoverController.class)
class HandoverControllerTests {

	static final String PAGE = "/kelurahan/18.71.01.1005/serah-terima";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	GeraiService gerai;

	@MockitoBean
	KelurahanService kelurahan;

	@BeforeEach
	void finished() {
		given(kelurahan.get(any())).willReturn(Places.SUKAMENANTI);
		given(gerai.find(any(), any())).willReturn(Optional.of(Buildings.STARTED));
		given(gerai.reportedPhysical(any())).willReturn(Optional.of(new BigDecimal("100.00")));
		given(gerai.may(any(), any(), any())).willReturn(true);
	}

	@Test
	void offersTheFormOnceFinished() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("Catat serah terima", "value=\"2026-02-12\"");
	}

	@Test
	void saysHowFarItIsUntilThen() {
		given(gerai.reportedPhysical(any())).willReturn(Optional.of(new BigDecimal("96.40")));

		assertThat(mvc.get().uri(PAGE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("Fisik menurut laporan terakhir 96,40\u00a0%")
			.doesNotContain("<form class=\"panel");
	}

	@Test
	void offersTheStartToWhoMayStartAlone() {
		given(gerai.find(any(), any())).willReturn(Optional.empty());

		assertThat(mvc.get().uri(PAGE).with(user(Officers.PEMKOT))).hasStatusOk()
			.bodyText()
			.contains("href=\"/kelurahan/18.71.01.1005/pembangunan\">Mulai pembangunan");

		given(gerai.may(eq(GeraiDeed.START), any(), any())).willReturn(false);
		assertThat(mvc.get().uri(PAGE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("Pembangunan")
			.doesNotContain("Mulai pembangunan");
	}

	@Test
	void showsWhatWasHandedOver() {
		given(gerai.find(any(), any())).willReturn(Optional.of(Buildings.HANDED_OVER));

		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("Senin, 6 April 2026", "BA/12/2026", "Dinas Koperasi");
	}

	@Test
	void handsOver() {
		assertThat(handOver("12/2/2026")).hasRedirectedUrl(PAGE + "?tersimpan");

		then(gerai).should()
			.handOver(new HandOverGerai(Places.SUKAMENANTI.code(), LocalDate.of(2026, 2, 12), "BA/12/2026", null),
					Officers.DINAS);
	}

	@Test
	void sendsBackADayBeforeTheStart() {
		assertThat(handOver("4/1/2026")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tidak boleh sebelum pembangunan dimulai, 5 Januari 2026", "value=\"BA/12/2026\"");
		then(gerai).should(never()).handOver(any(), any());
	}

	@Test
	void refusesWhoMayNotAndWhatIsUnfinished() {
		willThrow(new ConflictException("unfinished", null)).given(gerai).handOver(any(), any());
		assertThat(handOver("12/2/2026")).hasStatus(HttpStatus.CONFLICT);

		willThrow(new ForbiddenException("CAMAT")).given(gerai).require(any(), any(), any());
		assertThat(handOver("")).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MockMvcRequestBuilder handOver(String date) {
		return mvc.post()
			.uri(PAGE)
			.param("handedOverOn", date)
			.param("letterNumber", "BA/12/2026")
			.with(user(Officers.DINAS))
			.with(csrf());
	}

}
