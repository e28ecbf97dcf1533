package id.pantaugerai.edition.web;

import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import id.pantaugerai.Answers;
import id.pantaugerai.At;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.Scripts;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.closing.ClosingService;
import id.pantaugerai.edition.Composer;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Contents;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.edition.NarrativeService;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.WriteNarrative;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@At("2026-02-12T02:00:00Z")
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql" })
class EditionPagesIT {

	static final Week SIXTH = new Week(2026, 6);

	static final Week RUNNING = new Week(2026, 7);

	static final Officer DINAS = new Officer(1, "dinas", "Dinas", new Scope("18.71", Role.DINAS));

	@Autowired
	HandClock clock;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EditionService editions;

	@Autowired
	NarrativeService narratives;

	@Autowired
	Composer composer;

	@Autowired
	ClosingService closing;

	@Autowired
	DataSource database;

	@Test
	void showsEveryPartOfTheReport() {
		assertThat(page("/laporan/2026-M06"))
			.contains("Laporan minggu 6, 2026", "belum ditutup", "DINAS KOPERASI", "Yang berubah minggu ini", "+17,60",
					"Rekap per kecamatan", "Kurva S kota", "Lampiran A", "<span>126 kelurahan</span>", "Kedaton")
			.doesNotContain("??");
		assertThat(mvc.get().uri("/laporan/2026-M06/lambang").with(user(DINAS))).hasStatusOk()
			.hasContentType("image/png");
	}

	@Test
	void handsOutOpenWeeksToThoseOfTheWholeCity() {
		assertThat(editions.get(DINAS.scope(), RUNNING, null).seal()).isNull();
		assertThat(editions.get(new Scope("18", Role.PEMPROV), SIXTH, null).content().week()).isEqualTo(SIXTH);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> editions.get(new Scope("18.71.01", Role.CAMAT), SIXTH, null));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> editions.get(new Scope("18.72", Role.PEMKOT), SIXTH, null));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> editions.get(DINAS.scope(), RUNNING.next(), null));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> editions.get(DINAS.scope(), SIXTH, 0));
	}

	@Test
	void saysWhatTheOfficeWroteFromThenOn() {
		List<String> generated = narratives.draft(DINAS.scope(), RUNNING).sentences();
		narratives.write(DINAS, new WriteNarrative(RUNNING, 0, List.of("Kata Dinas.")));
		Instant later = clock.instant().plusSeconds(1);

		assertThat(sentences(composer.compose("18.71", RUNNING, later))).containsExactly("Kata Dinas.");
		assertThat(sentences(composer.compose("18.71", RUNNING, clock.instant()))).isEqualTo(generated);
		assertThat(sentences(composer.compose("18.71", SIXTH, later))).isNotEqualTo(List.of("Kata Dinas."));
		narratives.write(DINAS, new WriteNarrative(RUNNING, 1, List.of()));
		assertThat(sentences(composer.compose("18.71", RUNNING, later))).hasSameSizeAs(generated);
	}

	@Test
	void letsNobodyWriteOverAnother() {
		narratives.write(DINAS, new WriteNarrative(RUNNING, 0, List.of("Yang pertama.")));

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> narratives.write(DINAS, new WriteNarrative(RUNNING, 0, List.of("Yang kedua."))))
			.satisfies((ex) -> assertThat(ex.rival().orElseThrow().facts()).containsExactly("Yang pertama."));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> narratives.write(DINAS, new WriteNarrative(SIXTH, -1, List.of("Asal."))));
	}

	@Test
	void leavesAClosedWeekAsItWasClosedAndTellsTheNextWeekBesideIt() {
		Scripts.run(database, "report/open-obstacle.sql");
		Scripts.run(database, "report/afterwards.sql");
		closing.close(DINAS, SIXTH);
		Content sealed = editions.get(DINAS.scope(), SIXTH, null).content();

		assertThat(page("/laporan/2026-M06"))
			.contains("Ditutup Kamis, 12 Februari 2026, 09.00\u00a0WIB", "SHA-256", "33,00")
			.doesNotContain("Sementara", "??");
		assertThat(sukamenanti(sealed, "physical")).isEqualTo("33.00");
		assertThat(sukamenanti(composer.compose("18.71", RUNNING, clock.instant()), "before")).isEqualTo("33.00");
		assertThat(editions.get(DINAS.scope(), SIXTH, 0).content()).isEqualTo(sealed);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> narratives.draft(DINAS.scope(), SIXTH));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> narratives.write(DINAS, new WriteNarrative(SIXTH, 0, List.of("Terlambat."))));
	}

	@Test
	void leadsFromASummaryThatIsClosedToItsReport() {
		closing.close(DINAS, SIXTH);

		assertThat(mvc.get().uri("/laporan/2026-M06/ringkasan").with(user(DINAS))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("href=\"/laporan/2026-M06\">Lihat keadaan terbaru", "href=\"/\">Ke beranda");
	}

	@Test
	void letsTheOfficeAloneWrite() {
		for (Role role : List.of(Role.CAMAT, Role.PEMKOT, Role.BKAD, Role.PEMPROV, Role.ADMIN)) {
			Officer other = new Officer(1, "lain", "Lain", new Scope("18.71", role));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> narratives.write(other, new WriteNarrative(RUNNING, 0, List.of("Asal."))));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> narratives.draft(other.scope(), RUNNING));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> narratives.draft(new Scope("18.72", Role.DINAS), RUNNING));
	}

	private static @Nullable String sukamenanti(Content content, String column) {
		return Contents.cell(content, "kelurahan", "18.71.01.1005", column);
	}

	private static List<String> sentences(Content content) {
		return Contents.piece(content, Piece.Prose.class, "ringkasan.kalimat").sentences();
	}

	private String page(String path) {
		return Answers.body(mvc.get().uri(path).with(user(DINAS)).exchange());
	}

}
