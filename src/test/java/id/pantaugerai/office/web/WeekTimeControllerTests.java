package id.pantaugerai.office.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.office.ChangeWeekTimes;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.WeekTimeService;
import id.pantaugerai.office.WeekTimes;
import id.pantaugerai.office.WeekTimesVersion;
import id.pantaugerai.office.WeekTimetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(WeekTimeController.class)
class WeekTimeControllerTests {

	static final String PAGE = "/admin/instansi/dinas-koperasi/waktu";

	static final WeekTimes INSTALLED = new WeekTimes(DayOfWeek.MONDAY, LocalTime.of(9, 0), DayOfWeek.FRIDAY,
			LocalTime.of(9, 0));

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	OfficeService offices;

	@MockitoBean
	WeekTimeService times;

	@BeforeEach
	void office() {
		given(offices.detail(any(), any())).willReturn(Details.OFFICE);
		given(times.timetable()).willReturn(new WeekTimetable(List.of(), INSTALLED));
	}

	@Test
	void beginsWithWhatHolds() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("<option value=\"MONDAY\" selected=\"selected\">Senin", "value=\"09:00\"", "value=\"2026-02-12\"",
					"name=\"seen\" value=\"0\"")
			.doesNotContain("??");
	}

	@Test
	void setsOtherTimesFromADayOn() {
		assertThat(change("TUESDAY", "16.30", "2026-02-16"))
			.hasRedirectedUrl("/admin/instansi/dinas-koperasi?tersimpan");
		then(times).should()
			.change(Officers.DINAS, new ChangeWeekTimes(
					new WeekTimes(DayOfWeek.TUESDAY, LocalTime.of(16, 30), DayOfWeek.FRIDAY, LocalTime.of(9, 0)),
					Details.TODAY.plusDays(4), 0));
	}

	@ParameterizedTest
	@CsvSource({ "HARI, 16.30, 2026-02-16, Wajib diisi", "TUESDAY, sore, 2026-02-16, Tulis jam dan menit",
			"TUESDAY, 25:00, 2026-02-16, Tulis jam dan menit", "TUESDAY, 16.30, 2026-02-11, paling awal hari ini" })
	void sendsBackWhatMakesNoSense(String day, String time, String from, String complaint) {
		assertThat(change(day, time, from)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(complaint, "value=\"" + time + "\"");
		then(times).should(never()).change(any(), any());
	}

	@Test
	void opensAgainWithWhatWasTypedOverWhatHoldsNow() {
		WeekTimesVersion faster = new WeekTimesVersion(7, INSTALLED, Details.TODAY, Instant.EPOCH, "Operator");
		given(times.timetable()).willReturn(new WeekTimetable(List.of(faster), INSTALLED));

		assertThat(mvc.get()
			.uri(PAGE)
			.requestAttr("restored", true)
			.param("closingTime", "16.30")
			.param("seen", "0")
			.with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("value=\"16.30\"", "name=\"seen\" value=\"7\"");
	}

	private MockMvcRequestBuilder change(String day, String time, String from) {
		return mvc.post()
			.uri(PAGE)
			.param("closingDay", day)
			.param("closingTime", time)
			.param("reminderDay", "FRIDAY")
			.param("reminderTime", "09:00")
			.param("effectiveOn", from)
			.param("seen", "0")
			.with(user(Officers.DINAS))
			.with(csrf());
	}

}
