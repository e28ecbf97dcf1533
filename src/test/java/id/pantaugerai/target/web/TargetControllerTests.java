package id.pantaugerai.target.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.target.MoveTarget;
import id.pantaugerai.target.TargetService;
import id.pantaugerai.target.TargetSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

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

@PageTest(TargetController.class)
class TargetControllerTests {

	static final TargetSummary MARCH = new TargetSummary(1, LocalDate.of(2026, 3, 31), null, null,
			"Instruksi pusat dan provinsi", Instant.parse("2026-01-07T17:00:00Z"), null);

	static final List<Officer> MOVERS = List.of(Officers.ADMIN, Officers.PEMKOT);

	static final List<Officer> OTHERS = List.of(Officers.CAMAT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	TargetService targets;

	@MockitoBean
	CalendarService calendar;

	@BeforeEach
	void march() {
		given(targets.current()).willReturn(MARCH);
		given(targets.history()).willReturn(List.of(MARCH));
		given(calendar.workingDays()).willReturn(new WorkingDays(Set.of()));
	}

	@ParameterizedTest
	@FieldSource("MOVERS")
	void showsTheCountdownAndTheHistory(Officer mover) {
		assertThat(mvc.get().uri("/admin/target").with(user(mover))).hasStatusOk()
			.bodyText()
			.contains("H-47", "hari kerja)", "Selasa, 31 Maret 2026", "Dinyatakan saat pemasangan");
	}

	@ParameterizedTest
	@FieldSource("OTHERS")
	void isClosedToEverybodyElse(Officer other) {
		assertThat(mvc.get().uri("/admin/target").with(user(other))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(move("2026-06-30", "1").with(user(other))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void movesTheTargetByLetter() {
		assertThat(move("2026-06-30", "1")).hasRedirectedUrl("/admin/target?tersimpan");

		then(targets).should()
			.move(new MoveTarget(LocalDate.of(2026, 6, 30), "500/12", null, "Lahan terlambat", 1), Officers.PEMKOT);
	}

	@Test
	void sendsBackAnIncompleteMove() {
		assertThat(mvc.post()
			.uri("/admin/target")
			.param("date", "2026-03-31")
			.param("letterDate", "besok")
			.param("seen", "1")
			.with(user(Officers.ADMIN))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("sudah menjadi target sekarang", "Wajib diisi", "value=\"besok\"", "Tulis tanggal yang ada");
		then(targets).should(never()).move(any(), any());
	}

	@Test
	void tellsThatAnotherWasFaster() {
		given(targets.current()).willReturn(new TargetSummary(2, LocalDate.of(2026, 5, 31), "500/11", null, "Ramadan",
				Instant.parse("2026-02-12T01:52:00Z"), "Operator"));

		assertThat(move("2026-06-30", "1")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("baru saja diubah oleh Operator, Kamis, 12 Februari 2026, 08.52\u00a0WIB, menjadi 31 Mei 2026",
					"Isian Anda masih ada di bawah", "value=\"500/12\"")
			.doesNotContain("perlu diperbaiki");
	}

	private MockMvcRequestBuilder move(String date, String seen) {
		return mvc.post()
			.uri("/admin/target")
			.param("date", date)
			.param("letterNumber", "500/12")
			.param("reason", "Lahan terlambat")
			.param("seen", seen)
			.with(user(Officers.PEMKOT))
			.with(csrf());
	}

}
