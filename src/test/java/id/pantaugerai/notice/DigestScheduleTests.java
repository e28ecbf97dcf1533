package id.pantaugerai.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.pantaugerai.HandClock;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.mail.MailSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

class DigestScheduleTests {

	static final LocalDate THURSDAY = LocalDate.of(2026, 2, 12);

	final DigestService digests = mock();

	final CalendarService calendar = mock();

	final MailSettings settings = mock();

	final DigestSchedule schedule = new DigestSchedule(digests, calendar, settings,
			new HandClock("2026-02-12T00:00:45Z"), "07:00");

	@BeforeEach
	void twoWait() {
		given(settings.ready()).willReturn(true);
		given(calendar.workingDays()).willReturn(new WorkingDays(Set.of()));
		given(digests.awaiting(THURSDAY)).willReturn(List.of(1L, 2L));
	}

	@Test
	void looksOnceADay() {
		schedule.tick();
		schedule.tick();
		then(digests).should(times(1)).awaiting(THURSDAY);
	}

	@Test
	void letsNoDigestThatFailsHoldUpTheOthers() {
		given(digests.write(1, THURSDAY)).willThrow(new IllegalStateException("no words"));
		schedule.tick();
		then(digests).should().write(2, THURSDAY);
	}

	@Test
	void looksAgainTheNextMinuteForTheOneThatFailed() {
		given(digests.write(1, THURSDAY)).willThrow(new IllegalStateException("no words")).willReturn(true);
		schedule.tick();
		schedule.tick();
		schedule.tick();
		then(digests).should(times(2)).write(1, THURSDAY);
	}

}
