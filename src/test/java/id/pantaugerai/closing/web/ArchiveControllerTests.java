package id.pantaugerai.closing.web;

import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.closing.ArchiveService;
import id.pantaugerai.closing.ArchivedWeek;
import id.pantaugerai.closing.ArchivedWeek.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(ArchiveController.class)
class ArchiveControllerTests {

	static final List<Officer> READERS = List.of(Officers.BKAD, Officers.PEMPROV, Officers.ADMIN);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ArchiveService archive;

	@BeforeEach
	void weeks() {
		given(archive.years(any())).willReturn(List.of(2026, 2025));
		given(archive.weeks(any(), any(),
				any()))
			.willReturn(new PageImpl<>(List.of(week(State.RUNNING), week(State.OPEN),
					new ArchivedWeek(Sealed.WEEK, State.CLOSED, 98, 126, Sealed.MONDAY, List.of(Sealed.FIRST)),
					new ArchivedWeek(Sealed.WEEK.previous(), State.CORRECTED, 98, 126, Sealed.MONDAY,
							List.of(Sealed.FIRST, Sealed.RALAT))),
					PageRequest.of(0, 26), 60));
	}

	@Test
	void tellsOfEveryWeekWhatBecameOfIt() {
		assertThat(mvc.get().uri("/laporan").with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("Berjalan", "Terbuka", "Ditutup", "Ralat 1",
					"Menutup sendiri, Senin, 9 Februari 2026, 09.00\u00a0WIB", "Dinas &lt;b&gt;Koperasi", "98 dari 126",
					"abababababab…", "cd".repeat(32), "K7M2Q-9PRX4", "/laporan/2026-M07/tutup",
					"/laporan/2026-M06/ralat", "/laporan/banding", "href=\"/laporan?tahun=2025\"",
					"href=\"/laporan?halaman=2\"")
			.doesNotContain("??", "<b>Koperasi");
	}

	@Test
	void namesTheClosedWeekAsEverywhereElse() {
		assertThat(mvc.get().uri("/laporan?ditutup=2026-M06").with(user(Officers.DINAS))).bodyText()
			.contains("Minggu 6, 2026 (Senin 2 – Minggu 8 Februari 2026) ditutup.");
		assertThat(mvc.get().uri("/laporan?diralat=2026-M06").with(user(Officers.DINAS))).bodyText()
			.contains("Ralat minggu 6, 2026 tersimpan.");
		assertThat(mvc.get().uri("/laporan?ditutup=semua").with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.doesNotContain("semua", "Laporannya dibekukan");
	}

	@Test
	void letsTheCityCloseAndNotCorrect() {
		assertThat(mvc.get().uri("/laporan").with(user(Officers.PEMKOT))).bodyText()
			.contains("/laporan/2026-M07/tutup")
			.doesNotContain("/ralat\"");
	}

	@ParameterizedTest
	@FieldSource("READERS")
	void letsOthersRead(Officer reader) {
		assertThat(mvc.get().uri("/laporan").with(user(reader))).bodyText()
			.contains("/laporan/banding")
			.doesNotContain("/tutup\"", "/ralat\"");
	}

	@Test
	void showsACamatTheOwnFiles() {
		assertThat(mvc.get().uri("/laporan").with(user(Officers.CAMAT))).bodyText()
			.contains("2026-M06.xlsx", "2026-M06.csv")
			.doesNotContain("/laporan/banding", "2026-M06.pdf", "/tutup\"");
	}

	@Test
	void narrowsToAYearInTheAddress() {
		assertThat(mvc.get().uri("/laporan?tahun=2025&halaman=2").with(user(Officers.DINAS))).hasStatusOk();
		then(archive).should().weeks(Officers.DINAS.scope(), 2025, PageRequest.of(1, 26));
	}

	private static ArchivedWeek week(State state) {
		return new ArchivedWeek(Sealed.WEEK.next(), state, 1, 126, Sealed.MONDAY.plusSeconds(604_800), List.of());
	}

}
