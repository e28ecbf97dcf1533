package id.pantaugerai.office.web;

import java.util.List;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.office.CrestService;
import id.pantaugerai.office.LetterheadService;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.OfficeSummary;
import id.pantaugerai.office.WeekTimeService;
import id.pantaugerai.office.WeekTimetable;
import id.pantaugerai.paper.Letterhead;
import id.pantaugerai.photo.PhotoRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(OfficeController.class)
class OfficeControllerTests {

	static final List<Officer> KEEPERS = List.of(Officers.ADMIN, Officers.DINAS);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.PEMPROV);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	OfficeService offices;

	@MockitoBean
	LetterheadService letterheads;

	@MockitoBean
	CrestService crests;

	@MockitoBean
	WeekTimeService times;

	@BeforeEach
	void office() {
		given(times.timetable()).willReturn(new WeekTimetable(List.of(), WeekTimeControllerTests.INSTALLED));
		given(offices.detail(any(), any())).willReturn(Details.OFFICE);
		given(offices.kept(any()))
			.willReturn(List.of(new OfficeSummary("dinas-koperasi", Details.TEXT, true, Details.ACTING)));
	}

	@ParameterizedTest
	@FieldSource("KEEPERS")
	void listsWhatSomebodyKeepsAndLinksItInTheFrame(Officer keeper) {
		assertThat(mvc.get().uri("/admin/instansi").with(user(keeper))).hasStatusOk()
			.bodyText()
			.contains("href=\"/admin/instansi/dinas-koperasi\"", "Plt.", "belum diperiksa",
					"href=\"/admin/instansi\" aria-current=\"page\"", "Jalan &lt;b&gt;Contoh");
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isClosedToEverybodyElse(Officer other) {
		assertThat(mvc.get().uri("/admin/instansi").with(user(other))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(mvc.get().uri("/admin/instansi/setda").with(user(other))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(mvc.get().uri("/akun").with(user(other))).bodyText().doesNotContain("/admin/instansi");
	}

	@Test
	void showsTheHeadTheSignatoryAndTheHistory() {
		assertThat(mvc.get().uri("/admin/instansi/dinas-koperasi").with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("DINAS KOPERASI DAN UKM", "19700101 199501 1 001", "sejak 5 Januari 2026",
					"Menandatangani hari ini", "Dibawa pemasangan", "Dicatat Operator", "contoh.pdf",
					"Periksa dan ubah bila perlu", "Waktu mingguan", "Senin berikutnya, 09.00\u00a0WIB",
					"Jumat, 09.00\u00a0WIB")
			.doesNotContain("<b>Contoh</b>");
	}

	@Test
	void givesTheCrestAway() {
		given(offices.crest(any(), any())).willReturn(Letterhead.placeholder());

		MvcTestResult answer = mvc.get()
			.uri("/admin/instansi/dinas-koperasi/lambang")
			.with(user(Officers.DINAS))
			.exchange();

		assertThat(answer).hasStatusOk().hasContentType("image/png").headers().containsHeader("ETag");
	}

	@Test
	void bringsACrest() {
		given(crests.bring(any(), any(), any())).willReturn(Optional.empty());

		assertThat(bring()).hasRedirectedUrl("/admin/instansi/dinas-koperasi?tersimpan");
	}

	@Test
	void saysWhyAFileIsNoCrest() {
		given(crests.bring(any(), any(), any())).willReturn(Optional.of(PhotoRefusal.NOT_A_PHOTO));

		assertThat(bring()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Berkas ini bukan foto", "id=\"berkas-error\"", "aria-invalid=\"true\"");
	}

	@Test
	void goesBackToTheShield() {
		assertThat(
				mvc.post().uri("/admin/instansi/dinas-koperasi/lambang/hapus").with(user(Officers.DINAS)).with(csrf()))
			.hasRedirectedUrl("/admin/instansi/dinas-koperasi?tersimpan");
		then(letterheads).should().removeCrest(Officers.DINAS, "dinas-koperasi");
	}

	private MvcTestResult bring() {
		return mvc.post()
			.uri("/admin/instansi/dinas-koperasi/lambang")
			.multipart()
			.file(new MockMultipartFile("lambang", new byte[] { 1 }))
			.with(user(Officers.DINAS))
			.with(csrf())
			.exchange();
	}

}
