package id.pantaugerai.office.web;

import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.office.ChangeLetterhead;
import id.pantaugerai.office.LetterheadService;
import id.pantaugerai.office.LetterheadText;
import id.pantaugerai.office.OfficeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(LetterheadController.class)
class LetterheadControllerTests {

	static final String PAGE = "/admin/instansi/dinas-koperasi/kop";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	OfficeService offices;

	@MockitoBean
	LetterheadService letterheads;

	@BeforeEach
	void office() {
		given(offices.detail(any(), any())).willReturn(Details.OFFICE);
	}

	@Test
	void beginsWithTheLetterheadOfToday() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("value=\"DINAS KOPERASI DAN UKM\"", "value=\"2026-02-12\"", "name=\"seen\" value=\"3\"");
	}

	@Test
	void changesTheWordsFromADayOn() {
		assertThat(change("Jalan Baru\u202E 1", "3")).hasRedirectedUrl("/admin/instansi/dinas-koperasi?tersimpan");

		LetterheadText text = new LetterheadText("PEMERINTAH KOTA", "DINAS", "Jalan Baru 1", null, "Bandar Lampung",
				"KEPALA DINAS\nKOTA");
		then(letterheads).should()
			.change(Officers.DINAS, "dinas-koperasi", new ChangeLetterhead(text, Details.TODAY, 3));
	}

	@Test
	void sendsBackAnIncompleteLetterhead() {
		assertThat(change(" ", "3")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wajib diisi", "value=\"PEMERINTAH KOTA\"", "href=\"#address\"");
		assertThat(change("x".repeat(201), "3")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		then(letterheads).should(never()).change(any(), any(), any());
	}

	@Test
	void tellsThatAnotherWasFaster() {
		for (String seen : List.of("2", "", "x")) {
			assertThat(change("Jalan Baru 1", seen)).hasStatus(HttpStatus.CONFLICT)
				.bodyText()
				.contains("baru saja diubah", "value=\"Jalan Baru 1\"")
				.doesNotContain("perlu diperbaiki");
		}
	}

	private MockMvcRequestBuilder change(String address, String seen) {
		return mvc.post()
			.uri(PAGE)
			.param("government", "PEMERINTAH KOTA")
			.param("name", "DINAS")
			.param("address", address)
			.param("contact", " ")
			.param("place", "Bandar Lampung")
			.param("position", "KEPALA DINAS\r\nKOTA")
			.param("effectiveOn", "12/2/2026")
			.param("seen", seen)
			.with(user(Officers.DINAS))
			.with(csrf());
	}

}
