package id.pantaugerai.office.web;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.office.Appointment;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.SignatoryService;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.Nip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest({ SignatoryController.class, TermController.class })
class SignatoryControllerTests {

	static final String PAGE = "/admin/instansi/dinas-koperasi/pejabat";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	OfficeService offices;

	@MockitoBean
	SignatoryService signatories;

	@BeforeEach
	void office() {
		given(offices.detail(any(), any())).willReturn(Details.OFFICE);
		given(signatories.term(any(), any(), anyLong())).willReturn(Details.ACTING);
	}

	@Test
	void offersThePositionOfTheOffice() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("KEPALA DINAS\nKOTA BANDAR LAMPUNG</textarea>", "Pelaksana tugas (Plt.)", "18 angka");
	}

	@Test
	void makesSomebodySign() {
		assertThat(appoint("19700101 199501 1 001", "2026-01-05"))
			.hasRedirectedUrl("/admin/instansi/dinas-koperasi?tersimpan");

		then(signatories).should()
			.appoint(Officers.DINAS, "dinas-koperasi", new Appointment(Capacity.PLT, "KEPALA DINAS",
					"Nama <Contoh>, S.E.", null, new Nip("197001011995011001"), LocalDate.of(2026, 1, 5), null));
	}

	@Test
	void sendsBackWhatCannotBe() {
		assertThat(appoint("12345", "2026-01-05")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("NIP terdiri dari 18 angka", "value=\"12345\"", "Nama &lt;Contoh&gt;, S.E.");
		assertThat(appoint("", "besok")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tulis tanggal yang ada");
		assertThat(appoint("", "2026-01-05").param("until", "2026-01-01")).bodyText()
			.contains("Hari terakhir mendahului hari pertama");
		then(signatories).should(never()).appoint(any(), any(), any());
	}

	@Test
	void namesWhoIsStillInOffice() {
		given(signatories.crossing(any(), any(), any(), any(), any())).willReturn(List.of(Details.ACTING));

		assertThat(appoint("", "2026-01-05")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Nama Contoh, S.E. masih tercatat (5 Januari 2026 – –)");
	}

	@Test
	void setsTheLastDay() {
		assertThat(post("/7/akhir").param("until", "2026-02-28"))
			.hasRedirectedUrl("/admin/instansi/dinas-koperasi?tersimpan");
		then(signatories).should().end(Officers.DINAS, "dinas-koperasi", 7, LocalDate.of(2026, 2, 28));

		assertThat(post("/7/akhir").param("until", "2026-01-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Hari terakhir mendahului hari pertama");
	}

	@Test
	void takesBackForAReasonAlone() {
		assertThat(post("/7/pembatalan").param("reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wajib diisi");
		then(signatories).should(never()).withdraw(any(), any(), anyLong(), any());

		assertThat(post("/7/pembatalan").param("reason", "Salah ketik"))
			.hasRedirectedUrl("/admin/instansi/dinas-koperasi?tersimpan");
		then(signatories).should().withdraw(Officers.DINAS, "dinas-koperasi", 7, "Salah ketik");
	}

	private MockMvcRequestBuilder appoint(String nip, String from) {
		return post("").param("capacity", "PLT")
			.param("position", "KEPALA DINAS")
			.param("name", "Nama <Contoh>, S.E.")
			.param("rank", "")
			.param("nip", nip)
			.param("from", from);
	}

	private MockMvcRequestBuilder post(String path) {
		return mvc.post().uri(PAGE + path).with(user(Officers.DINAS)).with(csrf());
	}

}
