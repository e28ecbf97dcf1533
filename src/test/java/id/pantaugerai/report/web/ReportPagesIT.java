package id.pantaugerai.report.web;

import java.net.URI;

import id.pantaugerai.At;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql" })
class ReportPagesIT {

	static final Officer DINAS = new Officer(2, "dinas", "Dinas", new Scope("18.71", Role.DINAS));

	static final Officer CAMAT = new Officer(1, "camat.kedaton", "Camat Kedaton", new Scope("18.71.01", Role.CAMAT));

	@Autowired
	MockMvcTester mvc;

	@Test
	void listsTheWeeksBackToTheFirstReportNewestFirst() {
		String page = body(get("/laporan", DINAS));

		assertThat(page).containsSubsequence("2026-M07.xlsx", "2026-M06.csv", "2026-M05", "2026-M04", "2026-M03")
			.doesNotContain("2026-M02", "2026-M08");
		assertThat(page).contains("1 dari 126", "0 dari 126", "Berjalan");
		assertThat(body(get("/laporan", CAMAT))).contains("1 dari 7");
	}

	@Test
	@Sql(statements = "select 1")
	void saysSoBeforeAnybodyReported() {
		assertThat(body(get("/laporan", DINAS))).contains("Belum ada laporan dari lapangan", "2026-M07");
	}

	@Test
	void showsAWeekBesideTheOneBefore() {
		assertThat(body(get("/laporan/2026-M06", CAMAT)))
			.contains("Laporan minggu 6, 2026", "Keadaan Minggu, 8 Februari 2026, 24.00\u00a0WIB", "20,60", "+17,60",
					"Kecamatan Kedaton, 7 kelurahan")
			.doesNotContain("Sementara", "??");
	}

	@Test
	void marksTheRunningWeek() {
		assertThat(body(get("/laporan/2026-M07", CAMAT))).contains("Sementara", "Kecamatan Kedaton, 7 kelurahan")
			.doesNotContain("Sukarame");
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void opensToEveryRole(Role role) {
		String area = (role == Role.CAMAT) ? "18.71.01" : (role == Role.PEMPROV) ? "18" : "18.71";
		Officer officer = new Officer(3, "siapa", "Siapa", new Scope(area, role));

		assertThat(get("/laporan", officer)).hasStatusOk();
		assertThat(get("/laporan/2026-M06", officer)).hasStatusOk();
		assertThat(get("/laporan/2026-M06.xlsx", officer)).hasStatusOk();
		assertThat(get("/laporan/2026-M06.csv", officer)).hasStatusOk();
	}

	@Test
	void sendsFilesToBeSaved() {
		assertThat(get("/laporan/2026-M06.xlsx", DINAS)).hasHeader("Content-Disposition",
				"attachment; filename=\"laporan-2026-M06-sementara.xlsx\"");
		assertThat(get("/laporan/2026-M06.csv", CAMAT))
			.hasHeader("Content-Disposition", "attachment; filename=\"laporan-2026-M06-kec-kedaton.csv\"")
			.hasContentType("text/csv;charset=UTF-8");
	}

	@Test
	void keepsTheLastWeekOfALongYear() {
		assertThat(get("/laporan/2020-M53", DINAS)).hasStatusOk();
		assertThat(get("/laporan/2025-M53", DINAS)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-M7", "2026-M00", "2026-M54", "2026-07", "2026-M08", "2099-M01", "0000-M01", "minggu",
			"2026-M06.doc", "2026-M7.csv", "2026-M08.xlsx", "..%2F2026-M06", "2026-M06%0A" })
	void knowsNoOtherWeek(String week) {
		assertThat(mvc.get().uri(URI.create("/laporan/" + week)).with(user(DINAS)))
			.satisfies((result) -> assertThat(result.getResponse().getStatus()).isIn(400, 404));
	}

	@Test
	void sendsStrangersToTheDoor() {
		assertThat(mvc.get().uri("/laporan/2026-M06.xlsx")).hasStatus3xxRedirection();
	}

	private MvcTestResult get(String path, Officer officer) {
		return mvc.get().uri(path).with(user(officer)).exchange();
	}

}
