package id.pantaugerai.obstacle.web;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.obstacle.ObstacleClockService;
import id.pantaugerai.obstacle.ObstacleDetailService;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.Obstacles;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Two officers, or an officer and the clock, take a step with one obstacle. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ObstacleRaceIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ObstacleService obstacles;

	@Autowired
	ObstacleDetailService details;

	@Autowired
	ObstacleClockService clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	String number;

	String seen;

	@BeforeEach
	void raise() {
		number = obstacles.raise(Obstacles.title(), Officers.CAMAT);
		seen = Long.toString(details.get(number, Officers.CAMAT).seen());
		entities.flush();
	}

	@Test
	void tellsWhoWasFasterBesideTheFormThatIsStillOpen() {
		assertThat(take("penanganan", "Saya urus", Officers.CAMAT)).hasStatus3xxRedirection();

		assertThat(take("eskalasi", "Sudah dirapatkan", Officers.CAMAT)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Camat Kedaton baru saja mengambil langkah", "WIB", ">Sudah dirapatkan</textarea>");
	}

	@Test
	void givesBackWhatWasTypedWhereTheFormIsGone() {
		assertThat(take("eskalasi", "Sudah dirapatkan", Officers.CAMAT)).hasStatus3xxRedirection();

		assertThat(take("penanganan", "Saya saja yang urus", Officers.CAMAT)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Perubahan terakhir oleh Camat Kedaton", "Kendala " + number + " sekarang", "Saya saja yang urus",
					"Buka lagi formulir");
	}

	@Test
	void namesNobodyWhereTheClockWasFaster() {
		rise();

		assertThat(take("catatan", "Sudah ditinjau", Officers.CAMAT)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("naik sendiri karena lewat waktu", ">Sudah ditinjau</textarea>")
			.doesNotContain("baru saja mengambil langkah");
		assertThat(take("penanganan", "Saya urus", Officers.CAMAT)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Kendala " + number + " sekarang", "Saya urus")
			.doesNotContain("Perubahan terakhir oleh");
	}

	private void rise() {
		jdbc.sql("update obstacle set rise_on = current_date - 1 where number = :number")
			.param("number", number)
			.update();
		entities.clear();
		clock.strike(jdbc.sql("select id from obstacle where number = :number")
			.param("number", number)
			.query(Long.class)
			.single());
		entities.flush();
	}

	private MvcTestResult take(String action, String text, Officer officer) {
		return mvc.post()
			.uri("/kendala/" + number + "/" + action)
			.param("text", text)
			.param("request", "Surat pinjam pakai")
			.param("seen", seen)
			.with(user(officer))
			.with(csrf())
			.exchange();
	}

}
