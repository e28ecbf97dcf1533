package id.pantaugerai.land.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.ChangeLandStatus;
import id.pantaugerai.land.LandChange;
import id.pantaugerai.land.LandService;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(LandController.class)
class LandControllerTests {

	static final String PAGE = "/kelurahan/18.71.01.1005/lahan";

	static final LandChange PROPOSED = new LandChange(LandStatus.DIUSULKAN, LocalDate.of(2026, 1, 5), "Jl. Teuku Umar",
			new BigDecimal("1240.50"), "<script>alert(1)</script>", Instant.parse("2026-01-05T02:00:00Z"), "BKAD");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	LandService land;

	@MockitoBean
	KelurahanService kelurahan;

	@BeforeEach
	void proposed() {
		given(kelurahan.get(Places.SUKAMENANTI.code())).willReturn(Places.SUKAMENANTI);
		given(land.history(any(), any())).willReturn(List.of(PROPOSED));
		given(land.mayChange(any(), any())).willReturn(true);
	}

	@Test
	void showsTheHistoryAndAFormThatRemembers() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("Lahan Kel. Sukamenanti", "sejak Senin, 5 Januari 2026", "1.240,50\u00a0m²", "Dicatat oleh BKAD")
			.contains("value=\"1.240,50\"", "value=\"2026-02-12\"", "/kelurahan/18.71.01.1005\"")
			.contains("&lt;script&gt;")
			.doesNotContain("<script>alert");
	}

	@Test
	void recordsWhatWasTypedWithCommaAndPoint() {
		assertThat(change("DIUSULKAN", "12/2/2026", "1.240,5")).hasStatus3xxRedirection()
			.hasRedirectedUrl(PAGE + "?tersimpan");

		then(land).should()
			.change(new ChangeLandStatus(Places.SUKAMENANTI.code(), LandStatus.DIUSULKAN, LocalDate.of(2026, 2, 12),
					null, new BigDecimal("1240.5"), null), 0, Officers.BKAD);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "|12/2/2026|600|Wajib diisi", "SULTAN|12/2/2026|600|Wajib diisi", "DIUSULKAN||600|Wajib diisi",
					"DIUSULKAN|13/2/2026|600|Belum boleh lebih dari hari ini, 12 Februari 2026",
					"DIUSULKAN|31/2/2026|600|Tulis tanggal yang ada", "DIUSULKAN|1/1/1990|600|Paling awal",
					"DIUSULKAN|12/2/2026|-1|Isi antara 1 dan 1.000.000", "DIUSULKAN|12/2/2026|abc|Tulis angka",
					"DIUSULKAN|12/2/2026|1e9|Tulis angka", "DITOLAK|12/2/2026|600|harus beralasan" })
	void sendsBackWhatIsWrongWithEverythingTyped(String status, String date, String area, String message) {
		assertThat(change(status, date, area).param("location", "Jl. Baru 7"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(message, "Ada isian yang perlu diperbaiki", "value=\"Jl. Baru 7\"", "value=\"" + area + "\"")
			.contains("aria-invalid=\"true\"");
		then(land).should(never()).change(any(), anyInt(), any());
	}

	@Test
	void tellsWhoMayChangeToWhoMayNot() {
		given(land.mayChange(any(), any())).willReturn(false);

		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("hanya dapat diubah oleh BKAD")
			.doesNotContain("Catat status lahan");
	}

	@Test
	void refusesWhoMayNot() {
		willThrow(new ForbiddenException("CAMAT")).given(land).change(any(), anyInt(), any());

		assertThat(mvc.post()
			.uri(PAGE)
			.param("status", "DIUSULKAN")
			.param("effectiveOn", "12/2/2026")
			.with(user(Officers.CAMAT))
			.with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void tellsWhoWasFasterWhatHoldsNowAndGivesBackWhatWasTyped() {
		Rival rival = Rival.of("Asisten <II>", Instant.parse("2026-02-12T01:52:00Z"), "land",
				new DefaultMessageSourceResolvable("land.status.DITOLAK"));
		willThrow(new ConflictException("late", rival)).given(land).change(any(), eq(1), any());

		assertThat(change("DIUSULKAN", "12/2/2026", "600").param("seen", "1")
			.param("location", "Jl. Baru 7")
			.header("Referer", "http://localhost" + PAGE)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Perubahan terakhir oleh Asisten &lt;II&gt;, Kamis, 12 Februari 2026, 08.52\u00a0WIB.",
					"Status lahan sekarang: Ditolak.", ">Jl. Baru 7</textarea>", "href=\"" + PAGE + "\"",
					"Buka lagi formulir", "Tanyakan kepada Asisten");
	}

	@Test
	void opensWithWhatWasTypedBeforeTheSessionEnded() {
		assertThat(mvc.get()
			.uri(PAGE)
			.param("note", "Belum terkirim")
			.requestAttr("restored", true)
			.with(user(Officers.BKAD))).hasStatusOk().bodyText().contains(">Belum terkirim</textarea>");
	}

	private MockMvcRequestBuilder change(String status, String date, String area) {
		return mvc.post()
			.uri(PAGE)
			.param("status", (status != null) ? status : "")
			.param("effectiveOn", (date != null) ? date : "")
			.param("areaM2", area)
			.with(user(Officers.BKAD))
			.with(csrf());
	}

}
