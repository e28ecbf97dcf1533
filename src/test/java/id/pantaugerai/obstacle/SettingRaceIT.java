package id.pantaugerai.obstacle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.AtOnce;
import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.calendar.Holiday;
import id.pantaugerai.calendar.HolidayService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Two operators at once, each in a transaction that really commits. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql("/id/pantaugerai/account/officers.sql")
class SettingRaceIT {

	static final LocalDate DAY = LocalDate.of(2027, 3, 10);

	@Autowired
	HolidayService holidays;

	@Autowired
	ObstaclePolicyService policies;

	@Autowired
	ObstacleSettingService settings;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void clear() {
		Broom.sweep(jdbc, "holiday_change", "holiday where day = '2027-03-10' or day >= '2029-01-01'",
				"obstacle_setting_change", "obstacle_policy where recorded_by is not null",
				"account where id between 9001 and 9006");
		jdbc.sql("update obstacle_category set name = 'Cuaca' where code = 'CUACA'").update();
	}

	@Test
	void addAndRemoveAHolidayOnce() throws Exception {
		assertThat(AtOnce.run(2, () -> holidays.add(List.of(new Holiday(DAY, "Nyepi", false)), Officers.ADMIN)))
			.containsExactlyInAnyOrder(0, 1);
		assertThat(AtOnce.run(2, () -> holidays.remove(DAY, "Batal", Officers.ADMIN))).containsExactlyInAnyOrder(true,
				false);
		assertThat(holidays.changes()).hasSize(2);
	}

	@Test
	void addTheHolidaysOfTwoFilesOnceInWhateverOrderTheyStand() throws Exception {
		List<Holiday> days = IntStream.range(0, 200)
			.mapToObj((number) -> new Holiday(LocalDate.of(2029, 1, 1).plusDays(number), "Cuti", true))
			.toList();
		List<Holiday> backwards = new ArrayList<>(days);
		Collections.reverse(backwards);

		assertThat(AtOnce.run(() -> holidays.add(days, Officers.ADMIN), () -> holidays.add(backwards, Officers.ADMIN)))
			.containsExactlyInAnyOrder(0, days.size());
	}

	@Test
	void setOneOfTwoLimits() throws Exception {
		ObstaclePolicy seen = policies.policies().get(0);

		assertThat(AtOnce.run(2, () -> tried(() -> policies.limit(seen, Officers.ADMIN))))
			.containsExactlyInAnyOrder("done", "moved");
		assertThat(policies.policies()).hasSize(2);
	}

	@Test
	void changeAKindOnce() throws Exception {
		ObstacleCategory rain = settings.categories()
			.stream()
			.filter((kind) -> kind.code().equals("CUACA"))
			.findFirst()
			.orElseThrow();
		ObstacleCategory storm = new ObstacleCategory("CUACA", "Badai", rain.office(), true);

		assertThat(AtOnce.run(2, () -> tried(() -> settings.change(storm, rain.stamp(), Officers.ADMIN))))
			.containsExactlyInAnyOrder("done", "moved");
		assertThat(settings.changes()).hasSize(1);
	}

	private static String tried(Runnable change) {
		try {
			change.run();
			return "done";
		}
		catch (SettingMovedException ex) {
			return "moved";
		}
	}

}
