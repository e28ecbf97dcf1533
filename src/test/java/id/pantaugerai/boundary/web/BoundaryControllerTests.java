package id.pantaugerai.boundary.web;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.boundary.BoundaryImportService;
import id.pantaugerai.boundary.BoundaryService;
import id.pantaugerai.boundary.FindingKind;
import id.pantaugerai.boundary.ImportPreview;
import id.pantaugerai.boundary.ImportSummary;
import id.pantaugerai.boundary.Remark;
import id.pantaugerai.boundary.Sheets;
import id.pantaugerai.boundary.UploadOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(BoundaryController.class)
class BoundaryControllerTests {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	BoundaryImportService boundaries;

	@MockitoBean
	BoundaryService maps;

	@BeforeEach
	void drawTheTown() {
		given(maps.sheet(any())).willReturn(Sheets.schematic());
	}

	@Test
	void showsWhatIsDrawnAndSaysThatItIsSchematic() {
		assertThat(mvc.get().uri("/admin/batas").with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("Peta skematis – bukan batas wilayah resmi", "class=\"cell t1\"", "Sejak awal peta skematis.")
			.doesNotContain("??", "style=");
	}

	@Test
	void leadsToWhatWasFound() {
		given(boundaries.inspect(eq(Officers.ADMIN), eq("kota.geojson"), any()))
			.willReturn(new UploadOutcome(7L, null, List.of()));
		assertThat(upload("C:\\\\peta\\\\kota.geojson")).hasStatus3xxRedirection().hasRedirectedUrl("/admin/batas/7");
	}

	@Test
	void saysWhyAFileIsRefused() {
		given(boundaries.inspect(any(), any(), any()))
			.willReturn(new UploadOutcome(null, "boundary.refused.projected", List.of("530123.5", "9404567.1")));
		assertThat(upload("utm.geojson")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Koordinat 530123.5; 9404567.1 bukan derajat", "role=\"alert\"");
	}

	@Test
	void showsTheRemarksAndOffersToUseAWholeFile() {
		given(boundaries.preview(Officers.ADMIN, 7)).willReturn(preview(false));
		assertThat(mvc.get().uri("/admin/batas/7").with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("Tidak dikenal: 1", "&lt;b&gt;Atlantis (#1)", "Terapkan batas ini")
			.doesNotContain("??", "<b>Atlantis");
	}

	@Test
	void doesNotOfferABlockedFile() {
		given(boundaries.preview(Officers.ADMIN, 7)).willReturn(preview(true));
		assertThat(mvc.get().uri("/admin/batas/7").with(user(Officers.ADMIN))).bodyText()
			.contains("Ada bentuk ganda")
			.doesNotContain("Terapkan batas ini");
	}

	@Test
	void usesAnImportAndTheSchematicMapOnRequest() {
		assertThat(mvc.post().uri("/admin/batas/7/penerapan").with(user(Officers.ADMIN)).with(csrf()))
			.hasRedirectedUrl("/admin/batas?diterapkan");
		assertThat(mvc.post().uri("/admin/batas/skematis").param("seen", "3").with(user(Officers.ADMIN)).with(csrf()))
			.hasRedirectedUrl("/admin/batas?skematis");
		then(boundaries).should().use(Officers.ADMIN, 7, 0);
		then(boundaries).should().useSchematic(Officers.ADMIN, 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/batas", "/admin/batas/7" })
	void isClosedToEveryOtherRole(String path) {
		for (Officer officer : Officers.ALL) {
			if (!officer.equals(Officers.ADMIN)) {
				assertThat(mvc.get().uri(path).with(user(officer))).hasStatus(HttpStatus.FORBIDDEN);
				assertThat(mvc.post().uri("/admin/batas/7/penerapan").with(user(officer)).with(csrf()))
					.hasStatus(HttpStatus.FORBIDDEN);
			}
		}
	}

	private MvcTestResult upload(String name) {
		MockMultipartFile file = new MockMultipartFile("berkas", name, "application/geo+json", new byte[] { '{', '}' });
		return mvc.post().uri("/admin/batas").multipart().file(file).with(user(Officers.ADMIN)).with(csrf()).exchange();
	}

	private static ImportPreview preview(boolean blocked) {
		ImportSummary file = new ImportSummary(7, "kota.geojson", "0".repeat(64), Instant.EPOCH, "admin", 127, 126, 126,
				blocked);
		Remark remark = new Remark(FindingKind.UNMATCHED, "<b>Atlantis (#1)", null);
		return new ImportPreview(file, List.of(new ImportPreview.RemarkGroup(FindingKind.UNMATCHED, List.of(remark))),
				Sheets.real());
	}

}
