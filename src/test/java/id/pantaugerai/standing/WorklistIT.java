package id.pantaugerai.standing;

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
class WorklistIT {

	private static final String KEDATON = "18.71.01";

	@Autowired
	WorklistService worklists;

	@Autowired
	HolidayService holidays;

	@Test
	void isDrawnAnewOnceAnotherDayIsNotWorked() {
		WorklistStamp before = worklists.stamp(Officers.CAMAT.scope(), KEDATON);
		holidays.add(List.of(new Holiday(LocalDate.of(2027, 3, 10), "Nyepi", false)), Officers.ADMIN);
		assertThat(worklists.stamp(Officers.CAMAT.scope(), KEDATON)).isNotEqualTo(before);
	}

}
