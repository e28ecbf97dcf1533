package id.pantaugerai.proposal.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.proposal.ProcedureService;
import id.pantaugerai.proposal.Procedures;
import id.pantaugerai.proposal.ProposalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ProposalPagesIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ProposalService proposals;

	@Autowired
	ProcedureService procedures;

	@Autowired
	LandRegister register;

	@Autowired
	StatementLog log;

	@Autowired
	Clock clock;

	Visits visits;

	@BeforeEach
	void visit() {
		visits = new Visits(mvc, proposals, register, clock);
	}

	@Test
	void takesARequestFromTheCamatToTheAssetOffice() {
		long asset = visits.parcel();
		assertThat(propose(asset, Officers.CAMAT)).hasRedirectedUrl("/lahan/" + asset + "?diusulkan");

		assertThat(visits.page("/lahan/usulan", Officers.BKAD)).hasStatusOk()
			.bodyText()
			.contains("1 usulan", "AL-%06d".formatted(asset), "Sukamenanti, Kedaton", "Camat Kedaton");
		assertThat(visits.page("/lahan/" + asset + "/usulan", Officers.BKAD)).bodyText()
			.contains("Menunggu BKAD", "Terima, mulai cek fisik", "hari kerja sampai hari ini");
		assertThat(visits.page("/lahan/" + asset + "/usulan", Officers.CAMAT)).bodyText()
			.contains("Tarik usulan")
			.doesNotContain("Terima, mulai cek fisik");
	}

	@Test
	void tellsTheCamatWhyARequestWasRefused() {
		long asset = visits.parcel();
		long id = visits.open(asset, Officers.CAMAT);

		assertThat(visits.step(id, 1, "REFUSED").param("text", "<b>Dipakai sekolah</b>").with(user(Officers.BKAD)))
			.hasStatus3xxRedirection();

		assertThat(visits.page("/lahan/usulan?lihat=TUTUP", Officers.CAMAT)).bodyText()
			.contains("Ditolak", "&lt;b&gt;Dipakai sekolah")
			.doesNotContain("<b>Dipakai");
	}

	@Test
	void sendsBackAStepWithoutItsReasonAndKeepsWhatWasTyped() {
		long id = visits.open(visits.parcel(), Officers.CAMAT);

		assertThat(visits.step(id, 1, "NOTED").with(user(Officers.BKAD))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsSubsequence(">Catatan dijawab oleh: Pilih", ">Alasan atau keterangan: T", "\"NOTED\" checked");
		assertThat(visits.step(id, 1, "NOTED").param("asked", "CAMAT").with(user(Officers.BKAD)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsSubsequence(">Alasan atau keterangan: T", "\"NOTED\" checked", "value=\"CAMAT\" selected")
			.doesNotContain(">Catatan dijawab oleh: Pilih");
	}

	@Test
	void refusesAStageWhosePapersNobodyHasSeen() {
		long id = visits.open(visits.parcel(), Officers.CAMAT);
		assertThat(visits.step(id, 1, "ADVANCED").with(user(Officers.BKAD))).hasStatus3xxRedirection();

		assertThat(visits.step(id, 2, "ADVANCED").with(user(Officers.BKAD))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Belum dapat diteruskan", "Berita acara cek fisik");
		assertThat(visits.step(id, 2, "ADVANCED")
			.param("documents", "BA_CEK_FISIK")
			.param("text", "Disimpan BKAD")
			.with(user(Officers.BKAD))).hasStatus3xxRedirection();
	}

	@Test
	void takesNoInstrumentAtAStageThatAsksForNone() {
		long id = visits.open(visits.parcel(), Officers.CAMAT);

		for (String instrument : List.of("Tukar guling", "x".repeat(200))) {
			assertThat(visits.step(id, 1, "ADVANCED").param("instrument", instrument).with(user(Officers.BKAD)))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@Test
	void tellsTheSecondOfficerWhoWasFirst() {
		long asset = visits.parcel();
		long id = visits.open(asset, Officers.CAMAT);
		assertThat(visits.step(id, 1, "ADVANCED").with(user(Officers.PEMKOT))).hasStatus3xxRedirection();

		assertThat(visits.step(id, 1, "ADVANCED").with(user(Officers.BKAD))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("sudah berubah sejak Anda membukanya", "oleh Asisten II");
		assertThat(propose(asset, Officers.BKAD)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("sudah diusulkan", "oleh Asisten II");
	}

	@Test
	void saysHowManyDaysAreExpectedOfTheStagesAhead() {
		long asset = visits.parcel();
		visits.open(asset, Officers.CAMAT);
		procedures.revise(Procedures.revising(1, Procedures.FIRST), Officers.BKAD);

		assertThat(visits.page("/lahan/" + asset, Officers.CAMAT)).bodyText().contains("Diharapkan 3 hari kerja");
		assertThat(visits.page("/lahan/" + visits.parcel(), Officers.CAMAT)).bodyText()
			.contains("Diharapkan 3 hari kerja");
	}

	@Test
	void showsOnlyWhatTheOfficersStepsCanTake() {
		long asset = visits.parcel();
		long id = visits.open(asset, Officers.CAMAT);
		assertThat(visits.step(id, 1, "NOTED")
			.param("text", "Lampirkan denah")
			.param("asked", "CAMAT")
			.with(user(Officers.BKAD))).hasStatus3xxRedirection();

		assertThat(visits.page("/lahan/" + asset + "/usulan", Officers.CAMAT)).bodyText()
			.contains("Jawab catatan", "Tarik usulan")
			.doesNotContain("data-steps=\"ADVANCED\"", "data-steps=\"NOTED\"");
	}

	@Test
	void refusesWhoMayNot() {
		long id = visits.open(visits.parcel(), Officers.CAMAT);

		assertThat(visits.step(id, 1, "ADVANCED").with(user(Officers.CAMAT))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(visits.step(id, 1, "ADVANCED").with(user(Officers.DINAS))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(visits.step(id, 1, "ADVANCED").with(user(Officers.PEMPROV))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void listsInAConstantNumberOfStatements() {
		visits.open(visits.parcel(), Officers.CAMAT);
		visits.page("/lahan/usulan", Officers.BKAD);
		log.drain();
		visits.page("/lahan/usulan", Officers.BKAD);
		int few = log.drain().size();
		for (int more = 0; more < 10; more++) {
			visits.open(visits.parcel(), Officers.BKAD);
		}
		log.drain();

		assertThat(visits.page("/lahan/usulan", Officers.BKAD)).bodyText().contains("11 usulan");
		assertThat(log.drain()).hasSize(few).hasSizeBetween(1, 5);
	}

	private MockMvcRequestBuilder propose(long asset, Officer officer) {
		return mvc.post()
			.uri("/lahan/{id}/usulan", asset)
			.param("kelurahan", Visits.SUKAMENANTI)
			.param("submission", UUID.randomUUID().toString())
			.with(user(officer))
			.with(csrf());
	}

}
