package id.pantaugerai.readiness.web;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.readiness.ChangeOperationStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.readiness.ReadinessService;
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
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(OperationController.class)
class OperationControllerTests {

	static final String PAGE = "/kelurahan/18.71.01.1005/operasional";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ReadinessService readiness;

	@MockitoBean
	KelurahanService kelurahan;

	@BeforeEach
	void nothingSaid() {
		given(kelurahan.get(Places.SUKAMENANTI.code())).willReturn(Places.SUKAMENANTI);
		given(readiness.history(any(), any())).willReturn(List.of());
		given(readiness.mayChange(any(), any())).willReturn(true);
	}

	@Test
	void saysThatNobodyHasSaidAnything() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("Belum diisi", "Gerai sederhana", "Sarana lengkap", "/kelurahan/18.71.01.1005\"");
	}

	@Test
	void recordsWhatWasChosen() {
		assertThat(change("GERAI_SEDERHANA").param("note", " Balai kelurahan ")).hasRedirectedUrl(PAGE + "?tersimpan");

		then(readiness).should()
			.change(new ChangeOperationStatus(Places.SUKAMENANTI.code(), OperationStatus.GERAI_SEDERHANA,
					LocalDate.of(2026, 2, 12), "Balai kelurahan"), 0, Officers.CAMAT);
	}

	@Test
	void sendsBackWhatIsWrongWithEverythingTyped() {
		assertThat(change("").param("note", "Balai <b>kelurahan</b>")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wajib diisi", "Balai &lt;b&gt;kelurahan&lt;/b&gt;</textarea>", "value=\"2026-02-12\"");
		then(readiness).should(never()).change(any(), anyInt(), any());
	}

	@Test
	void tellsWhoMayChangeToWhoMayNot() {
		given(readiness.mayChange(any(), any())).willReturn(false);

		assertThat(mvc.get().uri(PAGE).with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("hanya dapat diubah oleh camat setempat")
			.doesNotContain("<form class=\"panel");
	}

	@Test
	void refusesWhoMayNot() {
		willThrow(new ForbiddenException("BKAD")).given(readiness).change(any(), anyInt(), any());

		assertThat(change("BEROPERASI")).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MockMvcRequestBuilder change(String status) {
		return mvc.post()
			.uri(PAGE)
			.param("status", status)
			.param("effectiveOn", "2026-02-12")
			.with(user(Officers.CAMAT))
			.with(csrf());
	}

}
