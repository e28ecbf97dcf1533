package id.pantaugerai.dashboard;

import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.calendar.Holiday;
import id.pantaugerai.calendar.HolidayService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class StampsIT {

	@Autowired
	Stamps stamps;

	@Autowired
	HolidayService holidays;

	@Test
	void areOthersOnceOneHolidayMovesForthAndAnotherBack() {
		announce(10, 20);
		Stamp before = stamps.current(Officers.PEMKOT.scope());
		holidays.remove(day(10), "SKB diubah", Officers.ADMIN);
		holidays.remove(day(20), "SKB diubah", Officers.ADMIN);
		announce(11, 19);
		assertThat(stamps.current(Officers.PEMKOT.scope())).isNotEqualTo(before);
	}

	private void announce(int one, int other) {
		holidays.add(List.of(new Holiday(day(one), "Cuti", true), new Holiday(day(other), "Cuti", true)),
				Officers.ADMIN);
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2027, 3, day);
	}

}
