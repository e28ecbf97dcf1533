package id.pantaugerai.closing.web;

import java.util.List;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.closing.Verification;
import id.pantaugerai.closing.VerificationService;
import id.pantaugerai.web.Turnstile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@PageTest(VerificationController.class)
class VerificationControllerTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	VerificationService verifications;

	@ParameterizedTest
	@ValueSource(strings = { "/verifikasi/K7M2Q-9PRX4", "/verifikasi/k7m2q9prx4", "/verifikasi?kode= k7m2q 9prx4 " })
	void showsAStrangerWhatTheCodeStandsFor(String path) {
		holds(null);

		assertThat(get(path)).hasStatusOk()
			.bodyText()
			.contains("Laporan minggu 6, 2026", "Laporan ini asli, dan inilah yang terbaru", "Laporan pertama",
					"Senin, 9 Februari 2026, 09.00\u00a0WIB", "ab".repeat(32), "Lahan terverifikasi", "K7M2Q-9PRX4")
			.doesNotContain("??", "Koperasi</b>", "/laporan/");
	}

	@Test
	void leadsToTheRalatThatHolds() {
		holds(1);

		assertThat(get("/verifikasi/K7M2Q-9PRX4")).hasStatusOk()
			.bodyText()
			.contains("sudah diralat: yang berlaku Ralat 1", "href=\"/verifikasi/A7M2Q-9PRX4\"")
			.doesNotContain("inilah yang terbaru");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/verifikasi/AAAAA-AAAAA", "/verifikasi/bukan", "/verifikasi?kode=",
			"/verifikasi?kode=%3Cb%3E" })
	void saysPlainlyThatItKnowsNoSuchCode(String path) {
		assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Tidak ada laporan dengan kode ini", "name=\"kode\"")
			.doesNotContain("<b>", "??");
	}

	@Test
	void asksForACode() {
		assertThat(get("/verifikasi")).hasStatusOk()
			.bodyText()
			.contains("name=\"kode\"")
			.doesNotContain("role=\"alert\"");
	}

	@Test
	void slowsDownWhoTriesManyCodes() {
		for (int visit = 0; visit < Turnstile.MOST; visit++) {
			assertThat(from("203.0.113.7")).hasStatus(HttpStatus.NOT_FOUND);
		}

		assertThat(from("203.0.113.7")).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
			.hasHeader("Retry-After", "300")
			.bodyText()
			.contains("Terlalu sering");
		assertThat(from("203.0.113.8")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private void holds(@Nullable Integer newer) {
		given(verifications.check(Sealed.CODE)).willReturn(
				Optional.of(new Verification(Sealed.WEEK, 0, Sealed.MONDAY, Sealed.MONDAY, Sealed.FIRST.sha256(),
						Sealed.CODE, List.of(Sealed.FIGURES), newer, (newer != null) ? Sealed.RALAT.code() : null)));
	}

	private MvcTestResult get(String path) {
		return mvc.get().uri(path).exchange();
	}

	private MvcTestResult from(String address) {
		return mvc.get().uri("/verifikasi/AAAAA-AAAAA").with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).exchange();
	}

}
