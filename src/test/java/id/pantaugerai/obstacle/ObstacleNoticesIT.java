package id.pantaugerai.obstacle;

import java.util.List;

import id.pantaugerai.IntegrationTest;
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

		assertThat(told()).containsExactly("BKAD: Kendala dinaikkan dan menunggu Anda.");
	}

	@Test
	void tellTheReporterWhatIsAskedAndTheProvinceWhatReachesIt() {
		desk.escalate(Officers.CAMAT);
		desk.take(ObstacleAction.ASK, "Berapa luasnya?", Officers.BKAD);
		desk.take(ObstacleAction.ANSWER, "1.240 m²", Officers.CAMAT);
		desk.escalate(Officers.PEMKOT);

		assertThat(told()).containsExactly("BKAD: Kendala dinaikkan dan menunggu Anda.",
				"CAMAT: Kendala: pemegang bertanya, jam berhenti sampai dijawab.",
				"PEMKOT: Kendala: pemegang bertanya, jam berhenti sampai dijawab.",
				"BKAD: Kendala: pelapor sudah menjawab, jam berjalan lagi.",
				"PEMPROV: Kendala dinaikkan dan menunggu Anda.");
	}

	@Test
	void tellTheCityAndTheReporterOfTheAnswerOfTheProvince() {
		desk.escalate(Officers.CAMAT);
		desk.escalate(Officers.PEMKOT);
		desk.take(ObstacleAction.SOLVE, new Words("Disetujui", null, null, SolutionKind.TEKNIS, null),
				Officers.PEMPROV);

		assertThat(told()).containsExactly("BKAD: Kendala dinaikkan dan menunggu Anda.",
				"PEMPROV: Kendala dinaikkan dan menunggu Anda.",
				"CAMAT: Kendala dinyatakan selesai; pelapor diminta membenarkan.",
				"PEMKOT: Kendala dinyatakan selesai; pelapor diminta membenarkan.");
	}

	/** What each officer was told, in the order in which it happened. */
	private List<String> told() {
		return jdbc.sql("""
				select a.role || ': ' || replace(n.text, :obstacle, 'Kendala')
				from notice n join account a on a.id = n.account_id
				where n.link = :link and a.id between 9001 and 9006
				order by substring(n.event from '\\d+$')::bigint, a.id
				""")
			.param("obstacle", desk.number() + " (Alas hak / sertifikat, Sukamenanti)")
			.param("link", "/kendala/" + desk.number())
			.query(String.class)
			.list();
	}

}
