package id.pantaugerai.office;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Races;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql("/id/pantaugerai/account/officers.sql")
class WeekTimeServiceIT {

	static final LocalDate TODAY = LocalDate.of(2026, 2, 12);

	@Autowired
	WeekTimeService times;

	@Autowired
	JdbcClient jdbc;

	@Test
	void beginsWithMondayAndFridayAtNine() {
		assertThat(times.timetable().on(TODAY)).isEqualTo(WeekTimetableTests.INSTALLED);
		assertThat(times.timetable().versions()).isEmpty();
	}

	@Test
	void keepsEveryChangeWithWhoAndWhen() {
		change(0);

		assertThat(times.timetable().on(TODAY)).isEqualTo(WeekTimetableTests.LATER);
		assertThat(times.timetable().closing(Week.of(TODAY).next()))
			.isEqualTo(WeekTimetableTests.LATER.closing(Week.of(TODAY).next()));
		assertThat(times.timetable().versions()).singleElement()
			.returns("Dinas Koperasi", WeekTimesVersion::recordedBy)
			.returns(TODAY, WeekTimesVersion::effectiveOn);
	}

	@Test
	void tellsWhoeverWasSlower() {
		change(0);

		assertThat(Races.lost(() -> change(0))).returns("Dinas Koperasi", Rival::who)
			.returns("week.times", Rival::holds);
	}

	@Test
	void isForThoseWhoKeepTheOfficeAlone() {
		for (var other : List.of(Officers.CAMAT, Officers.PEMKOT, Officers.BKAD, Officers.PEMPROV)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> times.change(other, new ChangeWeekTimes(WeekTimetableTests.LATER, TODAY, 0)));
		}
	}

	@Test
	void forgetsNothing() {
		change(0);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc.sql("delete from office_week_time").update())
			.withMessageContaining("hanya bertambah");
	}

	private void change(long seen) {
		times.change(Officers.DINAS, new ChangeWeekTimes(WeekTimetableTests.LATER, TODAY, seen));
	}

}
