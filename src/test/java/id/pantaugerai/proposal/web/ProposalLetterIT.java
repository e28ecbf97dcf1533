package id.pantaugerai.proposal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.suitability.OwnerClass;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ProposalLetterIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final List<Officer> WRITERS = List.of(Officers.BKAD, Officers.PEMKOT);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	static final List<Officer> STRANGERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.ADMIN);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ProposalService proposals;

	@Autowired
	LandRegister register;

	@ParameterizedTest
	@FieldSource("WRITERS")
	void asksTheGovernorForProvincialLand(Officer writer) throws IOException {
		long id = proposal(OwnerClass.PEMPROV);

		try (PDDocument letter = Loader.loadPDF(fetch(id, "surat.pdf", writer))) {
			assertThat(new PDFTextStripper().getText(letter)).contains("SEKRETARIAT DAERAH", "Gubernur Lampung",
					"Kelurahan Sukamenanti", "Hal : Permohonan", "Nomor : ……", "Letak", "Tembusan");
			assertThat(letter.getNumberOfPages()).isOne();
		}
		try (XWPFWordExtractor words = new XWPFWordExtractor(
				new XWPFDocument(new ByteArrayInputStream(fetch(id, "surat.docx", writer))))) {
			assertThat(words.getText()).contains("Gubernur Lampung", "Kelurahan Sukamenanti");
		}
	}

	@Test
	void bearsTheNumberAndDateThatTheOfficeGaveIt() throws IOException {
		long id = proposal(OwnerClass.PEMPROV);
		assertThat(record(id, "SENT", "590/214/I.02/2026", Officers.BKAD)).hasStatus3xxRedirection();

		try (PDDocument letter = Loader.loadPDF(fetch(id, "surat.pdf", Officers.BKAD))) {
			assertThat(new PDFTextStripper().getText(letter)).contains("590/214/I.02/2026", "5 Januari 2026");
		}
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isWrittenByNobodyElse(Officer other) {
		long id = proposal(OwnerClass.PEMPROV);

		assertThat(get(id, "surat.pdf", other)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(id, "surat.docx", other)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(record(id, "SENT", "1/2026", other)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@FieldSource("STRANGERS")
	void isAnsweredByNoStranger(Officer stranger) {
		assertThat(record(proposal(OwnerClass.PEMPROV), "REPLY", "1/2026", stranger)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void isThereForProvincialLandAlone() {
		long id = proposal(OwnerClass.PEMKOT);

		assertThat(get(id, "surat.pdf", Officers.BKAD)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(record(id, "SENT", "1/2026", Officers.BKAD)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(999_999, "surat.pdf", Officers.BKAD)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void showsTheProvincesAnswerToTheCity() {
		long asset = asset(OwnerClass.PEMPROV);
		long id = proposal(asset);
		assertThat(record(id, "REPLY", "032/<b>7</b>/2026", Officers.PEMPROV)).hasStatus3xxRedirection();

		assertThat(mvc.get().uri("/lahan/" + asset + "/usulan").with(user(Officers.BKAD))).bodyText()
			.contains("Surat kepada Gubernur", "Jawaban Pemprov", "032/&lt;b&gt;7", "5 Januari 2026",
					"/lahan/usulan/" + id + "/surat.pdf")
			.doesNotContain("??", "<b>7");
		assertThat(mvc.get().uri("/lahan/" + asset + "/usulan").with(user(Officers.PEMPROV))).bodyText()
			.contains("Jawaban Pemprov")
			.doesNotContain("/surat.pdf");
	}

	@Test
	void sendsBackALetterWithoutNumberOrDayAndKeepsWhatWasTyped() {
		long id = proposal(OwnerClass.PEMPROV);

		assertThat(post(id, "REPLY", "", "besok", Officers.BKAD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wajib diisi", "value=\"besok\"", "value=\"REPLY\" selected")
			.doesNotContain("??");
	}

	@Test
	void comesBackToTheProposalItWasTypedFor() {
		long asset = asset(OwnerClass.PEMPROV);
		long id = proposal(asset);

		assertThat(mvc.get()
			.uri("/lahan/" + asset + "/usulan")
			.param("kind", "REPLY")
			.param("number", "590/215")
			.param("dated", "2026-01-05")
			.requestAttr("restored", true)
			.requestAttr("sentTo", "/lahan/usulan/" + id + "/surat")
			.with(user(Officers.BKAD))).bodyText()
			.contains("value=\"590/215\"", "value=\"2026-01-05\"", "value=\"REPLY\" selected")
			.containsPattern("<details[^>]* open=\"open\"><summary>Catat nomor");
	}

	@Test
	void tellsTheSecondOfficerThatALetterWasRecordedMeanwhile() {
		long id = proposal(OwnerClass.PEMPROV);
		assertThat(record(id, "SENT", "1/2026", Officers.PEMKOT)).hasStatus3xxRedirection();

		assertThat(record(id, "SENT", "2/2026", Officers.BKAD)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Surat lain tentang usulan ini sudah dicatat: nomor 1/2026");
	}

	private MvcTestResult record(long id, String kind, String number, Officer officer) {
		return post(id, kind, number, "2026-01-05", officer);
	}

	private MvcTestResult post(long id, String kind, String number, String dated, Officer officer) {
		return mvc.post()
			.uri("/lahan/usulan/" + id + "/surat")
			.param("kind", kind)
			.param("number", number)
			.param("dated", dated)
			.param("seen", "0")
			.param("submission", UUID.randomUUID().toString())
			.with(user(officer))
			.with(csrf())
			.exchange();
	}

	private byte[] fetch(long id, String name, Officer officer) {
		return get(id, name, officer).getResponse().getContentAsByteArray();
	}

	private MvcTestResult get(long id, String name, Officer officer) {
		return mvc.get().uri("/lahan/usulan/" + id + "/" + name).with(user(officer)).exchange();
	}

	private long proposal(OwnerClass owner) {
		return proposal(asset(owner));
	}

	private long proposal(long asset) {
		return proposals.open(new OpenProposal(asset, SUKAMENANTI, null, UUID.randomUUID()), Officers.CAMAT);
	}

	private long asset(OwnerClass owner) {
		Officer keeper = (owner == OwnerClass.PEMPROV) ? Officers.PEMPROV : Officers.BKAD;
		return register.register(LandAssets.unknown(owner, SUKAMENANTI), keeper);
	}

}
