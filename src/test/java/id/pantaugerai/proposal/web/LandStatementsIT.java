package id.pantaugerai.proposal.web;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.Obstacles;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages on land ask the database no more often for many parcels than for few. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class LandStatementsIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ProposalService proposals;

	@Autowired
	StandingService standings;

	@Autowired
	LandRegister register;

	@Autowired
	ObstacleService obstacles;

	@Autowired
	EntityManager entities;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementLog log;

	long shared;

	@BeforeEach
	void little() {
		standings.rebuild();
		// No page is kept from elsewhere.
		jdbc.sql("update kecamatan_standing set version = version + 500000").update();
		shared = register.register(LandAssets.shared(SUKAMENANTI), Officers.BKAD);
		propose(shared, SUKAMENANTI);
		obstacles.raise(Obstacles.dispute(shared), Officers.CAMAT);
		propose(parcel(), SUKAMENANTI);
		parcel();
	}

	@Test
	void theHomeOfACamat() {
		holds("/kecamatan/18.71.01", Officers.CAMAT, 12);
	}

	@Test
	void oneKelurahan() {
		holds("/kelurahan/" + SUKAMENANTI, Officers.CAMAT, 24);
	}

	@Test
	void oneParcel() {
		holds("/lahan/" + shared, Officers.CAMAT, 20);
	}

	@Test
	void theObstaclesOfAKelurahan() {
		holds("/kelurahan/" + SUKAMENANTI + "/kendala?parcel=" + shared, Officers.CAMAT, 12);
	}

	@Test
	void theCandidatesOfAKelurahan() {
		holds("/kelurahan/" + SUKAMENANTI + "/calon-lahan", Officers.CAMAT, 9);
	}

	@Test
	void thePairsOfTheCity() {
		holds("/lahan/pemadanan", Officers.BKAD, 8);
	}

	@Test
	void theRequestsOfTheCity() {
		holds("/lahan/usulan", Officers.BKAD, 5);
	}

	private void holds(String path, Officer officer, int most) {
		asked(path, officer);
		parcel();
		List<String> few = asked(path, officer);
		for (int more = 1; more <= 8; more++) {
			propose(parcel(), SUKAMENANTI);
			parcel();
			obstacles.raise(Obstacles.dispute(shared), Officers.CAMAT);
		}
		propose(shared, "18.71.01.1003");
		propose(shared, "18.71.01.1004");
		assertThat(asked(path, officer)).hasSize(few.size()).hasSizeBetween(1, most);
	}

	private List<String> asked(String path, Officer officer) {
		// How many notices wait is then known.
		mvc.get().uri("/akun").with(user(officer)).exchange();
		standings.project(SUKAMENANTI);
		entities.clear();
		log.drain();
		assertThat(mvc.get().uri(path).with(user(officer))).hasStatusOk();
		return log.drain();
	}

	private void propose(long asset, String code) {
		proposals.open(new OpenProposal(asset, code, null, UUID.randomUUID()), Officers.BKAD);
	}

	private long parcel() {
		return register.register(LandAssets.unknown(OwnerClass.PEMKOT, SUKAMENANTI), Officers.BKAD);
	}

}
