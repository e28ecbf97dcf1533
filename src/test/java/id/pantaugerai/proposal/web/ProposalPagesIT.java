package id.pantaugerai.proposal.web;

import java.time.LocalDate;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.proposal.ProcedureService;
import id.pantaugerai.proposal.Procedures;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ProposalPagesIT {

	static final String SUKAMENANTI = "18.71.01.1005";

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

	@Test
	void takesARequestFromTheCamatToTheAssetOffice() {
		long asset = asset();
		assertThat(propose(asset, Officers.CAMAT)).hasRedirectedUrl("/lahan/" + asset + "?diusulkan");

		assertThat(page("/lahan/usulan", Officers.BKAD)).hasStatusOk()
			.bodyText()
			.contains("1 usulan", "AL-%06d".formatted(asset), "Sukamenanti, Kedaton", "Camat Kedaton");
		assertThat(page("/lahan/" + asset + "/usulan", Officers.BKAD)).bodyText()
			.contains("Menunggu BKAD", "Terima, mulai cek fisik", "hari kerja sampai hari ini");
		assertThat(page("/lahan/" + asset + "/usulan", Officers.CAMAT)).bodyText()
			.contains("Tarik usulan")
			.doesNotContain("Terima, mulai cek fisik");
	}

	@Test
	void tellsTheCamatWhyARequestWasRefused() {
		long asset = asset();
		long id = open(asset, Officers.CAMAT);

		assertThat(step(id, 1, "REFUSED").param("text", "<b>Dipakai sekolah</b>").with(user(Officers.BKAD)))
			.hasStatus3xxRedirection();

		assertThat(page("/lahan/usulan?lihat=TUTUP", Officers.CAMAT)).bodyText()
			.contains("Ditolak", "&lt;b&gt;Dipakai sekolah")
			.doesNotContain("<b>Dipakai");
	}

	@Test
	void sendsBackAStepWithoutItsReasonAndKeepsWhatWasTyped() {
		long id = open(asset(), Officers.CAMAT);

		assertThat(step(id, 1, "NOTED").param("letterNumber", "7/X").with(user(Officers.BKAD)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsSubsequence(">Catatan dijawab oleh: Pilih", ">Alasan atau keterangan: T", "\"NOTED\" checked");
	}

	@Test
	void refusesAStageWhosePapersNobodyHasSeen() {
		long id = open(asset(), Officers.CAMAT);
		assertThat(step(id, 1, "ADVANCED").with(user(Officers.BKAD))).hasStatus3xxRedirection();

		assertThat(step(id, 2, "ADVANCED").with(user(Officers.BKAD))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Belum dapat diteruskan", "Berita acara cek fisik");
		assertThat(step(id, 2, "ADVANCED").param("documents", "BA_CEK_FISIK")
			.param("text", "Disimpan BKAD")
			.with(user(Officers.BKAD))).hasStatus3xxRedirection();
	}

	@Test
	void tellsTheSecondOfficerWhoWasFirst() {
		long asset = asset();
		long id = open(asset, Officers.CAMAT);
		assertThat(step(id, 1, "ADVANCED").with(user(Officers.PEMKOT))).hasStatus3xxRedirection();

		assertThat(step(id, 1, "ADVANCED").with(user(Officers.BKAD))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("sudah berubah sejak Anda membukanya", "oleh Asisten II");
		assertThat(propose(asset, Officers.BKAD)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("sudah diusulkan", "oleh Asisten II");
	}

	@Test
	void saysHowManyDaysAreExpectedOfTheStagesAhead() {
		long asset = asset();
		open(asset, Officers.CAMAT);
		procedures.revise(Procedures.revising(1, Procedures.FIRST), Officers.BKAD);

		assertThat(page("/lahan/" + asset, Officers.CAMAT)).bodyText().contains("Diharapkan 3 hari kerja");
		assertThat(page("/lahan/" + asset(), Officers.CAMAT)).bodyText().contains("Diharapkan 3 hari kerja");
	}

	@Test
	void showsOnlyWhatTheOfficersStepsCanTake() {
		long asset = asset();
		long id = open(asset, Officers.CAMAT);
		assertThat(
				step(id, 1, "NOTED").param("text", "Lampirkan denah").param("asked", "CAMAT").with(user(Officers.BKAD)))
			.hasStatus3xxRedirection();

		assertThat(page("/lahan/" + asset + "/usulan", Officers.CAMAT)).bodyText()
			.contains("Jawab catatan", "Tarik usulan")
			.doesNotContain("data-steps=\"ADVANCED\"", "data-steps=\"NOTED\"");
	}

	@Test
	void refusesWhoMayNot() {
		long id = open(asset(), Officers.CAMAT);

		assertThat(step(id, 1, "ADVANCED").with(user(Officers.CAMAT))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(step(id, 1, "ADVANCED").with(user(Officers.DINAS))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(step(id, 1, "ADVANCED").with(user(Officers.PEMPROV))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void listsInAConstantNumberOfStatements() {
		open(asset(), Officers.CAMAT);
		page("/lahan/usulan", Officers.BKAD);
		log.drain();
		page("/lahan/usulan", Officers.BKAD);
		int few = log.drain().size();
		for (int more = 0; more < 10; more++) {
			open(asset(), Officers.BKAD);
		}
		log.drain();

		assertThat(page("/lahan/usulan", Officers.BKAD)).bodyText().contains("11 usulan");
		assertThat(log.drain()).hasSize(few).hasSizeLessThanOrEqualTo(5);
	}

	private MvcTestResult page(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

	private MockMvcRequestBuilder propose(long asset, Officer officer) {
		return mvc.post()
			.uri("/lahan/{id}/usulan", asset)
			.param("kelurahan", SUKAMENANTI)
			.param("submission", UUID.randomUUID().toString())
			.with(user(officer))
			.with(csrf());
	}

	private MockMvcRequestBuilder step(long id, int seen, String kind) {
		return mvc.post()
			.uri("/lahan/usulan/{id}/langkah", id)
			.param("kind", kind)
			.param("seen", String.valueOf(seen))
			.param("effectiveOn", LocalDate.now(Zone.WIB).toString())
			.param("submission", UUID.randomUUID().toString())
			.with(csrf());
	}

	private long open(long asset, Officer officer) {
		return proposals.open(new OpenProposal(asset, SUKAMENANTI, null, UUID.randomUUID()), officer);
	}

	private long asset() {
		return register.register(LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI), Officers.BKAD);
	}

}
