package id.pantaugerai.target;

import java.time.LocalDate;
import java.util.Set;

import id.pantaugerai.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountdownTests {

	static final LocalDate TARGET = LocalDate.of(2026, 3, 31);

	static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of());

	@Test
	void countsDownInDaysAndWorkingDays() {
		assertThat(on(TARGET.minusDays(42)).text()).isEqualTo("H-42 (30 hari kerja)");
		assertThat(on(TARGET.minusDays(1)).text()).isEqualTo("H-1 (1 hari kerja)");
	}

	@Test
	void namesTheDayItself() {
		assertThat(on(TARGET).text()).isEqualTo("Hari-H");
		assertThat(on(TARGET).isPast()).isFalse();
		assertThat(on(TARGET).isAhead()).isFalse();
	}

	@Test
	void countsOnPastTheTarget() {
		assertThat(on(TARGET.plusDays(12)).text()).isEqualTo("H+12 lewat target");
		assertThat(on(TARGET.plusDays(12)).isPast()).isTrue();
		assertThat(on(TARGET.plusDays(12)).workingDays()).isZero();
	}

	@Test
	void leavesOutWeekendsAndHolidays() {
		LocalDate friday = LocalDate.of(2026, 3, 27);
		WorkingDays mondayOff = new WorkingDays(Set.of(LocalDate.of(2026, 3, 30)));

		assertThat(Countdown.of(TARGET, friday, mondayOff).text()).isEqualTo("H-4 (1 hari kerja)");
	}

	private static Countdown on(LocalDate today) {
		return Countdown.of(TARGET, today, NO_HOLIDAYS);
	}

}
