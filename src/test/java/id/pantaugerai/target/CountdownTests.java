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
		assertThat(on(TARGET.minusDays(42))).returns("H-42", Countdown::label).returns(30L, Countdown::workingDays);
		assertThat(on(TARGET.minusDays(1))).returns("H-1", Countdown::label).returns(1L, Countdown::workingDays);
	}

	@Test
	void namesTheDayItself() {
		assertThat(on(TARGET).label()).isEqualTo("Hari-H");
		assertThat(on(TARGET).phase()).isEqualTo(Countdown.Phase.DAY);
	}

	@Test
	void countsOnPastTheTarget() {
		assertThat(on(TARGET.plusDays(12)).label()).isEqualTo("H+12");
		assertThat(on(TARGET.plusDays(12)).phase()).isEqualTo(Countdown.Phase.PAST);
		assertThat(on(TARGET.plusDays(12)).workingDays()).isZero();
	}

	@Test
	void leavesOutWeekendsAndHolidays() {
		LocalDate friday = LocalDate.of(2026, 3, 27);
		WorkingDays mondayOff = new WorkingDays(Set.of(LocalDate.of(2026, 3, 30)));

		assertThat(Countdown.of(TARGET, friday, mondayOff)).returns("H-4", Countdown::label)
			.returns(1L, Countdown::workingDays);
	}

	private static Countdown on(LocalDate today) {
		return Countdown.of(TARGET, today, NO_HOLIDAYS);
	}

}
