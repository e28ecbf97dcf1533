package id.pantaugerai.obstacle.web;

import java.util.UUID;

import id.pantaugerai.Answers;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.Obstacles;
import id.pantaugerai.obstacle.RaiseObstacle;
import id.pantaugerai.obstacle.Severity;
import id.pantaugerai.proposal.OpenProposal;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Obstacles and the parcels they name, from both sides. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ParcelObstaclesIT {

	static final String ELSEWHERE = "18.71.02.1003";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ProposalService proposals;

	@Autowired
	LandRegister register;

	@Autowired
	JdbcClient jdbc;

	long parcel;

	@BeforeEach
	void propose() {
		parcel = register.register(LandAssets.shared(ELSEWHERE), Officers.BKAD);
		proposals.open(new OpenProposal(parcel, Obstacles.SUKAMENANTI, null, UUID.randomUUID()), Officers.BKAD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CAMAT", "PEMKOT", "BKAD", "DINAS", "PEMPROV", "ADMIN" })
	void leadFromOneToTheOther(String role) {
		Officer officer = Officers.ALL.stream()
			.filter((one) -> one.role().name().equals(role))
			.findFirst()
			.orElseThrow();
		String number = obstacles.raise(Obstacles.dispute(parcel), Officers.CAMAT);

		assertThat(page("/kendala/" + number, officer))
			.contains("<a href=\"/lahan/" + parcel + "\">AL-%06d</a>, Dinas Pendidikan".formatted(parcel));
		String page = page("/lahan/" + parcel, officer);
		assertThat(page).contains("href=\"/kendala/" + number + "\"", "Batas bidang belum disepakati")
			.doesNotContain("??", ">null");
		assertThat(page.contains("Catat kendala di Kel."))
			.isEqualTo(obstacles.mayRaise(Obstacles.SUKAMENANTI, officer.scope()));
	}

	@Test
	void areToldInTheirOwnAreaAndWhileTheyAreOpen() {
		String elsewhere = obstacles.raise(new RaiseObstacle(ELSEWHERE, "CUACA", "Hujan", Obstacles.rain().since(),
				Severity.MENGHAMBAT, null, parcel, UUID.randomUUID()), Officers.PEMKOT);
		String closed = obstacles.raise(Obstacles.dispute(parcel), Officers.CAMAT);
		jdbc.sql("update obstacle set state = 'DITUTUP', closed_at = now() where number = :number")
			.param("number", closed)
			.update();

		assertThat(page("/lahan/" + parcel, Officers.CAMAT)).doesNotContain(elsewhere, closed)
			.contains("Tidak ada kendala terbuka yang menyebut bidang ini.");
		assertThat(page("/lahan/" + parcel, Officers.PEMKOT)).contains(elsewhere).doesNotContain(closed);
	}

	@Test
	void areNotedFromThePageOfTheParcel() {
		String door = "/kelurahan/" + Obstacles.SUKAMENANTI + "/kendala?parcel=" + parcel;

		assertThat(page("/lahan/" + parcel, Officers.CAMAT)).contains("href=\"" + door + "#catat\"")
			.doesNotContain("/kelurahan/" + ELSEWHERE + "/kendala");
		assertThat(page("/lahan/" + parcel, Officers.PEMKOT)).contains(door, "/kelurahan/" + ELSEWHERE + "/kendala");
		assertThat(page(door, Officers.CAMAT)).contains("value=\"" + parcel + "\" selected=\"selected\"");
		assertThat(mvc.post()
			.uri("/kelurahan/" + Obstacles.SUKAMENANTI + "/kendala")
			.param("category", "ALAS_HAK")
			.param("description", "Batas belum disepakati")
			.param("since", "2026-01-05")
			.param("parcel", Long.toString(parcel))
			.param("submission", UUID.randomUUID().toString())
			.with(user(Officers.CAMAT))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(page("/lahan/" + parcel, Officers.CAMAT)).contains("Batas belum disepakati");
	}

	@Test
	void nameNoParcelThatTheKelurahanHasNothingToDoWith() {
		long stranger = register.register(LandAssets.unknown(OwnerClass.PEMKOT, "18.71.02.1004"), Officers.BKAD);

		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> obstacles.raise(Obstacles.dispute(stranger), Officers.CAMAT));
	}

	private String page(String path, Officer officer) {
		var result = mvc.get().uri(path).with(user(officer)).exchange();
		return Answers.body(result);
	}

}
