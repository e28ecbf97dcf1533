package id.pantaugerai.proposal.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.document.Pdfs;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.proposal.ProcedureService;
import id.pantaugerai.proposal.Procedures;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.proposal.ReviseProcedure;
import id.pantaugerai.proposal.StageDocument;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The papers of a stage, sent with its step. */
@IntegrationTest
@At(ProposalPapersIT.TODAY + "T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class ProposalPapersIT {

	static final String TODAY = "2026-02-12";

	static final String SUKAMENANTI = "18.71.01.1005";

	static final byte[] PROGRAM = "MZ this is a program".getBytes(StandardCharsets.ISO_8859_1);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ProposalService proposals;

	@Autowired
	ProcedureService procedures;

	@Autowired
	LandRegister register;

	private String day = TODAY;

	private long asset;

	private long id;

	@BeforeEach
	void atTheFieldCheck() {
		asset = register.register(LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI), Officers.BKAD);
		id = proposals.open(new OpenProposal(asset, SUKAMENANTI, null, UUID.randomUUID()), Officers.CAMAT);
		assertThat(step(1, new byte[0], "", false, Officers.BKAD)).hasStatus3xxRedirection();
	}

	@Test
	void passesOnAFileThatTheHistoryLinksTo() {
		assertThat(step(2, Pdfs.plain(1), "", false, Officers.BKAD)).hasStatus3xxRedirection();

		assertThat(page(Officers.BKAD)).bodyText()
			.containsPattern("href=\"/lahan/" + asset + "/dokumen/\\d+\">Berita acara cek fisik")
			.contains("Surat kesesuaian tata ruang")
			.doesNotContain("??");
	}

	@Test
	void doesNotPassWithoutItsPapers() {
		assertThat(step(2, new byte[0], "", false, Officers.BKAD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("masih ada dokumen wajib");
	}

	@Test
	void refusesAHostileFileBesideItsFieldAndKeepsWhatWasTyped() {
		assertThat(step(2, PROGRAM, "Batas jelas", false, Officers.BKAD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Berkas ini bukan PDF", "Batas jelas", "berkas-BA_CEK_FISIK-" + id + "-error")
			.doesNotContain("??");
	}

	@Test
	void keepsAFileWhoseStepHasToBeCorrected() {
		day = "kapan-kapan";
		assertThat(step(2, Pdfs.plain(1), "", false, Officers.BKAD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("sudah ada di berkas bidang ini");

		day = TODAY;
		assertThat(step(2, new byte[0], "", false, Officers.BKAD)).hasStatus3xxRedirection();
	}

	@Test
	void letsAPaperBeSeenWithANoteWhereTheProcedureSaysSo() {
		assertThat(step(2, new byte[0], "", true, Officers.BKAD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("siapa yang menyimpan aslinya");
		assertThat(step(2, new byte[0], "Disimpan di brankas BKAD", true, Officers.BKAD)).hasStatus3xxRedirection();

		assertThat(page(Officers.BKAD)).bodyText().contains("Diperiksa aslinya:", "Disimpan di brankas BKAD");
	}

	@Test
	void takesNoTickWhereTheProcedureAsksForTheFile() {
		ReviseProcedure revise = Procedures.revising(1, Procedures.FIRST);
		procedures.revise(new ReviseProcedure(1,
				Set.of(new StageDocument(LandStage.CEK_FISIK, LandDocumentKind.BA_CEK_FISIK, false)), revise.stages(),
				revise.instruments(), revise.reason()), Officers.BKAD);

		assertThat(page(Officers.BKAD)).bodyText().contains("berkas-BA_CEK_FISIK").doesNotContain("name=\"documents\"");
		assertThat(step(2, new byte[0], "Disimpan di brankas", true, Officers.BKAD))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void takesNoFileFromWhoTakesNoStep() {
		assertThat(step(2, Pdfs.plain(1), "", false, Officers.CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(step(2, Pdfs.plain(1), "", false, Officers.DINAS)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(step(2, Pdfs.plain(1), "", false, Officers.PEMPROV)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(step(2, Pdfs.plain(1), "", false, Officers.ADMIN)).hasStatus(HttpStatus.FORBIDDEN);

		assertThat(page(Officers.BKAD)).bodyText().doesNotContain("sudah ada di berkas bidang ini");
	}

	private MvcTestResult step(int seen, byte[] file, String text, boolean tick, Officer officer) {
		var request = mvc.post()
			.uri("/lahan/usulan/{id}/langkah", id)
			.multipart()
			.file(new MockMultipartFile("berkas-BA_CEK_FISIK", "ba.pdf", "application/pdf", file))
			.param("kind", "ADVANCED")
			.param("seen", String.valueOf(seen))
			.param("effectiveOn", day)
			.param("text", text)
			.param("submission", UUID.randomUUID().toString())
			.with(user(officer))
			.with(csrf());
		return (tick ? request.param("documents", "BA_CEK_FISIK") : request).exchange();
	}

	private MvcTestResult page(Officer officer) {
		return mvc.get().uri("/lahan/" + asset + "/usulan").with(user(officer)).exchange();
	}

}
