package id.pantaugerai.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.intake.FileRefusal;
import id.pantaugerai.intake.ImportState;
import id.pantaugerai.intake.ImportSummary;
import id.pantaugerai.intake.IntakeService;
import id.pantaugerai.intake.IntakeWorkbooks;
import id.pantaugerai.intake.RowLine;
import id.pantaugerai.intake.RowOutcome;
import id.pantaugerai.intake.UploadOutcome;
import id.pantaugerai.land.BatchObstruction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
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
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest({ IntakeController.class, ImportController.class })
class IntakePagesTests {

	static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");

	static final String ADDRESS = "/lahan/impor/" + ID;

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	IntakeService intake;

	@MockitoBean
	IntakeWorkbooks workbooks;

	@Test
	void saysWhatToDoBeforeTheFirstFile() {
		given(intake.latest(Officers.BKAD)).willReturn(List.of());

		assertThat(mvc.get().uri("/lahan/impor").with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("Belum ada. Unduh templat", "templat.xlsx")
			.doesNotContain("??", "style=");
	}

	@Test
	void leadsToWhatWasFound() {
		given(intake.open(eq(Officers.BKAD), eq("aset.xlsx"), any())).willReturn(new UploadOutcome(ID, null));

		assertThat(upload("C:\\\\bkad\\\\aset.xlsx")).hasStatus3xxRedirection().hasRedirectedUrl(ADDRESS);
	}

	@Test
	void saysWhyAFileIsRefused() {
		FileRefusal refusal = new FileRefusal("intake.refused.missing.kelurahan", List.of());
		given(intake.open(any(), any(), any())).willReturn(new UploadOutcome(null, refusal));

		assertThat(upload("aset.xlsx")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Kolom Kelurahan tidak ada.", "role=\"alert\"")
			.doesNotContain("??");
	}

	@Test
	void showsEachRowWithItsFaultAndOffersTheGoodOnes() {
		prepare(ImportState.CHECKED, null);

		assertThat(mvc.get().uri(ADDRESS).with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("Masukkan 193 baris yang baik", "Unduh 7 baris yang salah", "G197",
					"&quot;&lt;b&gt;banyak&quot; bukan angka")
			.doesNotContain("??", "<b>banyak");
	}

	@Test
	void answersHtmxWithTheProgressAlone() {
		prepare(ImportState.APPLYING, null);

		assertThat(mvc.get()
			.uri(ADDRESS)
			.header("HX-Request", "true")
			.header("HX-Target", "kemajuan")
			.with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.startsWith("<section")
			.contains("hx-trigger=\"load delay:1s\"", "<progress")
			.doesNotContain("<main");
	}

	@Test
	void stopsAskingOnceTheWorkIsDone() {
		prepare(ImportState.APPLIED, new ImportSummary.Deed(Instant.parse("2026-01-08T02:00:00Z"), "BKAD"));

		assertThat(mvc.get().uri(ADDRESS).with(user(Officers.BKAD))).bodyText()
			.contains("193 baris dimasukkan pada Kamis, 8 Januari 2026, 09.00\u00a0WIB oleh BKAD", "Batalkan impor ini")
			.doesNotContain("hx-get", "Masukkan 193");
	}

	@Test
	void saysWhatStandsInTheWayOfUndoing() {
		prepare(ImportState.APPLIED, new ImportSummary.Deed(Instant.parse("2026-01-08T02:00:00Z"), "BKAD"));
		given(intake.obstructions(any())).willReturn(List.of(new BatchObstruction(7, true, Instant.EPOCH, null)));

		assertThat(mvc.get().uri(ADDRESS).with(user(Officers.BKAD))).bodyText()
			.contains("AL-000007", "sudah diusulkan untuk kelurahan")
			.doesNotContain("Batalkan impor ini</button>");
	}

	@Test
	void asksWhyAnImportIsUndone() {
		prepare(ImportState.APPLIED, new ImportSummary.Deed(Instant.parse("2026-01-08T02:00:00Z"), "BKAD"));

		assertThat(mvc.post().uri(ADDRESS + "/pembatalan").param("reason", " ").with(user(Officers.BKAD)).with(csrf()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wajib diisi.");
		then(intake).should(never()).undo(any(), any(), any());
	}

	@Test
	void passesOnADecision() {
		assertThat(mvc.post().uri(ADDRESS + "/penerapan").with(user(Officers.BKAD)).with(csrf()))
			.hasRedirectedUrl(ADDRESS);
		then(intake).should().apply(Officers.BKAD, ID);
	}

	private void prepare(ImportState state, ImportSummary.@Nullable Deed applied) {
		ImportSummary found = new ImportSummary(ID, "aset.xlsx", state, 50, new ImportSummary.Tally(193, 0, 0, 7, 0),
				Instant.parse("2026-01-08T01:52:00Z"), "BKAD", applied, null, null, null);
		RowLine line = new RowLine(197, RowOutcome.ERROR, "Pemkot · Dinas A",
				List.of(new RowLine.Remark("G197", "intake.flaw.figure", List.of("<b>banyak"))), null);
		given(intake.get(Officers.BKAD, ID)).willReturn(found);
		given(intake.rows(any(), any(), any())).willReturn(new PageImpl<>(List.of(line), PageRequest.of(0, 50), 200));
	}

	private MvcTestResult upload(String name) {
		MockMultipartFile file = new MockMultipartFile("berkas", name, "application/octet-stream", new byte[] { 1 });
		return mvc.post().uri("/lahan/impor").multipart().file(file).with(user(Officers.BKAD)).with(csrf()).exchange();
	}

}
