package id.pantaugerai.proposal.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.standing.StandingService;
import id.pantaugerai.suitability.OwnerClass;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@At("2026-02-10T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class RequestPagesIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ProposalService proposals;

	@Autowired
	LandRegister register;

	@Autowired
	StandingService standings;

	@Autowired
	EntityManager entities;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	Visits visits;

	@BeforeEach
	void visit() {
		visits = new Visits(mvc, proposals, register, clock);
	}

	@Test
	void narrowsTheListByWhomItWaitsForAndWhere() {
		visits.open(visits.parcel(), Officers.CAMAT);

		assertThat(visits.page("/lahan/usulan?lihat=BERJALAN&menunggu=BKAD&wilayah=18.71.01", Officers.PEMKOT))
			.bodyText()
			.contains("1 usulan", "0 hari kerja");
		assertThat(visits.page("/lahan/usulan?lihat=BERJALAN&menunggu=PEMPROV", Officers.PEMKOT)).bodyText()
			.contains("0 usulan");
		assertThat(visits.page("/lahan/usulan?lihat=BERJALAN&wilayah=18.71.02", Officers.PEMKOT)).bodyText()
			.contains("0 usulan");
	}

	@Test
	void answersAPageTooFarWithTheLast() {
		visits.open(visits.parcel(), Officers.CAMAT);
		assertThat(visits.page("/lahan/usulan?lihat=BERJALAN&halaman=99", Officers.PEMKOT)).bodyText()
			.contains("1 usulan", "0 hari kerja");
	}

	@Test
	void givesBackWhatWasTypedBeforeTheSessionEnded() {
		long asset = visits.parcel();
		long id = visits.open(asset, Officers.CAMAT);

		assertThat(mvc.get()
			.uri("/lahan/{id}/usulan", asset)
			.param("proposal", String.valueOf(id))
			.param("kind", "REFUSED")
			.param("seen", "1")
			.param("text", "Dipakai sekolah")
			.requestAttr("restored", true)
			.with(user(Officers.BKAD))).hasStatusOk()
			.bodyText()
			.contains("Dipakai sekolah</textarea>", "value=\"REFUSED\" checked");
	}

	@Test
	void leadsTheCamatFromARefusalToOtherCandidates() {
		long asset = visits.parcel();
		long id = visits.open(asset, Officers.CAMAT);
		assertThat(visits.step(id, 1, "REFUSED").param("text", "Dipakai sekolah").with(user(Officers.BKAD)))
			.hasStatus3xxRedirection();
		entities.flush();
		leaveNoPageKept();

		assertThat(visits.page("/kecamatan/18.71.01", Officers.CAMAT)).bodyText()
			.contains("Ditolak: AL-%06d untuk Kel. Sukamenanti".formatted(asset), "Dipakai sekolah");
		assertThat(visits.page("/kelurahan/" + Visits.SUKAMENANTI, Officers.CAMAT)).bodyText()
			.contains("Dipakai sekolah", "calon lahan dapat diusulkan");
		assertThat(visits.page("/lahan/" + asset, Officers.CAMAT)).bodyText()
			.contains("Usulan Anda ditolak", "Sudah saya baca", "Usulan untuk Kel. Sukamenanti: ditolak",
					"Usulan untuk Kel. Sukamenanti: diusulkan")
			.doesNotContain("??");
		assertThat(mvc.post().uri("/lahan/usulan/{id}/dibaca", id).with(user(Officers.CAMAT)).with(csrf()))
			.hasRedirectedUrl("/kelurahan/" + Visits.SUKAMENANTI + "/calon-lahan");
		assertThat(visits.page("/kecamatan/18.71.01", Officers.CAMAT)).bodyText().doesNotContain("Ditolak: AL-");
	}

	@Test
	void keepsTheHomeOfTheLargestKecamatanWithinFifteenKilobytes() {
		Officer kemiling = new Officer(9001, "uji", "Uji", new Scope("18.71.13", Role.CAMAT));
		standings.rebuild();
		for (int number = 3; number <= 10; number++) {
			String code = "18.71.13.10%02d".formatted(number);
			long asset = register.register(LandAssets.unknown(OwnerClass.PEMKOT, code), Officers.BKAD);
			long id = proposals.open(new OpenProposal(asset, code, null, UUID.randomUUID()), kemiling);
			if (number > 6) {
				assertThat(visits.step(id, 1, "REFUSED")
					.param("text", "Dipakai warga. ".repeat(50))
					.with(user(Officers.BKAD))).hasStatus3xxRedirection();
			}
		}
		leaveNoPageKept();

		assertThat(visits.page("/kecamatan/18.71.13", kemiling)).bodyText()
			.contains("Semua usulan yang berjalan (4)")
			.satisfies((body) -> assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(15 * 1024));
	}

	/** Pages of other tests were drawn from a version that is not reached again. */
	private void leaveNoPageKept() {
		jdbc.sql("update kecamatan_standing set version = version + 100000").update();
	}

}
