package id.pantaugerai.obstacle;

import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ObstacleNoticesIT {

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ObstacleStepService steps;

	@Autowired
	ObstacleDetailService details;

	@Autowired
	JdbcClient jdbc;

	Desk desk;

	@BeforeEach
	void raise() {
		desk = new Desk(steps, details, obstacles.raise(Obstacles.title(), Officers.CAMAT));
	}

	@Test
	void tellTheOfficeThatReceivesItAndNotWhoSentIt() {
		desk.escalate(Officers.CAMAT);

		assertThat(told(Officers.BKAD)).singleElement().asString().contains(desk.number(), "Sukamenanti");
		assertThat(told(Officers.CAMAT)).isEmpty();
		assertThat(told(Officers.DINAS)).isEmpty();
	}

	@Test
	void tellTheReporterWhatIsAskedAndTheProvinceWhatReachesIt() {
		desk.escalate(Officers.CAMAT);
		desk.take(ObstacleAction.ASK, "Berapa luasnya?", Officers.BKAD);
		desk.take(ObstacleAction.ANSWER, "1.240 m²", Officers.CAMAT);
		desk.escalate(Officers.PEMKOT);

		assertThat(told(Officers.CAMAT)).singleElement().asString().contains("bertanya");
		assertThat(told(Officers.PEMPROV)).hasSize(1);
		assertThat(told(Officers.BKAD)).hasSize(2);
	}

	@Test
	void tellTheCityAndTheReporterOfTheAnswerOfTheProvince() {
		desk.escalate(Officers.CAMAT);
		desk.escalate(Officers.PEMKOT);
		desk.take(ObstacleAction.SOLVE, new Words("Disetujui", null, null, SolutionKind.TEKNIS, null),
				Officers.PEMPROV);

		assertThat(told(Officers.CAMAT)).hasSize(1);
		assertThat(told(Officers.PEMKOT)).last().asString().contains("selesai");
	}

	private List<String> told(Officer officer) {
		return jdbc.sql("select text from notice where account_id = :id and kind = 'OBSTACLE' order by id")
			.param("id", officer.id())
			.query(String.class)
			.list();
	}

}
