package id.pantaugerai.edition;

import java.time.Instant;

import javax.sql.DataSource;

import id.pantaugerai.Elsewhere;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.Scripts;
import id.pantaugerai.StatementLog;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql",
		"/id/pantaugerai/report/open-obstacle.sql" })
class ComposerIT {

	static final Week SIXTH = new Week(2026, 6);

	static final String CITY = "18.71";

	static final String SUKAMENANTI = "18.71.01.1005";

	@Autowired
	Composer composer;

	@Autowired
	StatementLog statements;

	@Autowired
	DataSource database;

	@Test
	void tellsTheSameOfTheSameMomentWhateverComesLater() {
		Content first = composer.compose(CITY, SIXTH, SIXTH.end());
		Scripts.run(database, "report/afterwards.sql");

		assertThat(composer.compose(CITY, SIXTH, SIXTH.end())).isEqualTo(first);
		assertThat(first.chapters()).extracting(Chapter::part).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void isTheSameOnEveryMachine() throws Exception {
		Content first = composer.compose(CITY, SIXTH, SIXTH.end());

		Elsewhere.run(() -> assertThat(composer.compose(CITY, SIXTH, SIXTH.end())).isEqualTo(first));
	}

	@Test
	void letsInLateReportsOfTheWeekAndNothingThatHappenedLater() {
		Scripts.run(database, "report/afterwards.sql");
		Content onTime = composer.compose(CITY, SIXTH, SIXTH.end());
		Content monday = composer.compose(CITY, SIXTH, Instant.parse("2026-02-09T02:00:00Z"));

		assertThat(Contents.cell(onTime, "kelurahan", SUKAMENANTI, "physical")).isEqualTo("20.60");
		assertThat(Contents.cell(monday, "kelurahan", SUKAMENANTI, "physical")).isEqualTo("33.00");
		assertThat(Contents.cell(monday, "kelurahan", SUKAMENANTI, "plan"))
			.isEqualTo(Contents.cell(onTime, "kelurahan", SUKAMENANTI, "plan"));
		assertThat(Contents.cell(monday, "kelurahan", SUKAMENANTI, "obstacle_count")).isEqualTo("1");
		assertThat(Contents.cell(composer.compose(CITY, SIXTH, Instant.parse("2026-03-20T05:00:00Z")), "kelurahan",
				SUKAMENANTI, "obstacle_count"))
			.isEqualTo("1");
	}

	@Test
	void addsUpTheKecamatanToTheSummary() {
		Content content = composer.compose(CITY, SIXTH, SIXTH.end());
		Piece.Grid recap = Contents.grid(content, "rekap.kecamatan");

		assertThat(recap.rows()).hasSize(21);
		assertThat(Contents.cell(content, "rekap.kecamatan", "18.71.01", "started")).isEqualTo("1");
		assertThat(Contents.cell(content, "rekap.kecamatan", "total", "started"))
			.isEqualTo(Contents.cell(content, "ringkasan.jumlah", "started", "kini"))
			.isEqualTo("1");
		assertThat(Contents.cell(content, "ringkasan.rata", "average.started", "perubahan")).isEqualTo("17.60");
	}

	@Test
	void namesEveryPieceOnceAndFillsEveryColumn() {
		Content content = composer.compose(CITY, SIXTH, SIXTH.end());

		assertThat(Contents.pieces(content)).extracting(Piece::code).doesNotHaveDuplicates();
		assertThat(Contents.grids(content)).hasSizeGreaterThan(10).allSatisfy((grid) -> {
			assertThat(grid.rows()).allMatch((row) -> row.values().size() == grid.columns().size());
			assertThat(grid.rows()).extracting(Row::key).doesNotHaveDuplicates();
		});
		assertThat(Contents.grid(content, "kelurahan").rows()).hasSize(126);
	}

	@Test
	void bearsTheHeadOfTheOfficeAndTheRulesOfItsTime() {
		Content content = composer.compose(CITY, SIXTH, SIXTH.end());

		assertThat(content.masthead().office()).isNotBlank();
		assertThat(content.masthead().position()).isNotBlank();
		assertThat(content.notes()).extracting(Content.Note::name)
			.contains("Keadaan data", "Target", "Templat tahapan", "Kebijakan lahan", "Status kendali");
		assertThat(content.notes()).extracting(Content.Note::text)
			.contains("Semua gerai beroperasi paling lambat 31 Maret 2026.", "Versi 1: Templat awal");
	}

	@Test
	void asksTheDatabaseNoMoreOftenForTenThousandKelurahan() {
		composer.compose(CITY, SIXTH, SIXTH.end());
		int few = statements.count(() -> composer.compose(CITY, SIXTH, SIXTH.end()));
		Scripts.run(database, "report/ten-thousand.sql");
		int many = statements
			.count(() -> assertThat(Contents.grid(composer.compose("99", SIXTH, SIXTH.end()), "kelurahan").rows())
				.hasSize(10_000));

		assertThat(many).as("the map of an area is worked out once").isBetween(few, few + 2);
	}

}
