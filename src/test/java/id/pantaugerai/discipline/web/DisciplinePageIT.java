package id.pantaugerai.discipline.web;

import id.pantaugerai.Answers;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.progress.ReportIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@ReportIT
class DisciplinePageIT {

	static final Officer DINAS = officer(Role.DINAS, "18.71");

	static final Officer CAMAT = officer(Role.CAMAT, "18.71.01");

	static final String PATH = "/laporan/kepatuhan";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	/** The second tells of a day two weeks before, where it is late. */
	@BeforeEach
	void reportTwiceInOneWeek() {
		jdbc.sql("""
				insert into progress_report (id, number, submission_id, kelurahan_code, observed_on, recorded_at,
				  recorded_by)
				values (902, 'LP-2026-900902', gen_random_uuid(), '18.71.01.1005', '2026-02-04',
				        '2026-02-04 10:00+07', 1),
				       (903, 'LP-2026-900903', gen_random_uuid(), '18.71.01.1005', '2026-01-20',
				        '2026-02-05 10:00+07', 1)
				""").update();
	}

	@Test
	void showsTheRunningWeekUnlessAnotherIsAskedFor() {
		assertThat(body(PATH, DINAS)).contains("Kepatuhan lapor minggu 7, 2026", "Minggu berjalan", "Belum lapor",
				"Batas lapor Minggu, 15 Februari 2026, 24.00\u00a0WIB", "minggu=2026-M06");
	}

	@Test
	void saysOnPaperThatItIsOnePageOfTheList() {
		assertThat(body(PATH, DINAS)).contains("Tercetak halaman 1 dari 6: 25 dari 126 baris.");
		assertThat(body(PATH, CAMAT)).doesNotContain("Tercetak halaman");
	}

	@Test
	void tellsTheHourOfEachReport() {
		assertThat(body(PATH + "?minggu=2026-M06&keadaan=tepat", DINAS)).contains("4 Feb, 10.00\u00a0WIB",
				"5 Feb, 10.00\u00a0WIB", "LP-2026-900902", "1 kelurahan");
		assertThat(body(PATH + "?minggu=2026-M04&keadaan=terlambat", DINAS)).contains("5 Feb, 10.00\u00a0WIB",
				"LP-2026-900903", "Terlambat", "1 kelurahan");
		assertThat(body(PATH + "?minggu=2026-M05&keadaan=masuk", DINAS)).contains("0 kelurahan",
				"Tidak ada kelurahan yang cocok");
	}

	@Test
	void linksEveryCountToItsList() {
		assertThat(body(PATH + "?minggu=2026-M06", DINAS)).contains(
				"?minggu=2026-M06&amp;kecamatan=18.71.01&amp;keadaan=tepat#daftar",
				"?minggu=2026-M06&amp;keadaan=belum#daftar");
		assertThat(body(PATH + "?minggu=2026-M06&kecamatan=18.71.01&keadaan=belum", DINAS)).contains("6 kelurahan");
	}

	@Test
	void showsACamatTheOwnKecamatanAlone() {
		assertThat(body(PATH, CAMAT)).contains("7 kelurahan", "Sukamenanti")
			.doesNotContain("Per kecamatan", "Kemiling");
		assertThat(get(PATH + "?kecamatan=18.71.02", CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(PATH + ".csv?kecamatan=18.71.02", CAMAT)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void opensToEveryRole(Role role) {
		assertThat(get(PATH, officer(role, (role == Role.CAMAT) ? "18.71.01" : "18.71"))).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-M08", "2026-M54", "minggu", "2026-M06'--" })
	void knowsNoOtherWeek(String week) {
		assertThat(mvc.get().uri(PATH).param("minggu", week).with(user(DINAS))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void handsOutTheListAsFiles() {
		String csv = body(PATH + ".csv?minggu=2026-M06&kecamatan=18.71.01", DINAS);

		assertThat(csv.lines()).hasSize(8);
		assertThat(csv).contains("18.71.01.1005;Sukamenanti;Kedaton;Tepat waktu;04/02/2026 10:00;2;");
		assertThat(get(PATH + ".xlsx?minggu=2026-M06", DINAS)).hasHeader("Content-Disposition",
				"attachment; filename=\"kepatuhan-2026-M06.xlsx\"");
	}

	private String body(String path, Officer officer) {
		MvcTestResult result = get(path, officer);
		return Answers.body(result);
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

	private static Officer officer(Role role, String area) {
		return new Officer(2, "petugas", "Petugas", new Scope(area, role));
	}

}
