package id.pantaugerai.edition;

import java.time.Instant;
import java.time.LocalDate;

import javax.sql.DataSource;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.Scripts;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql",
		"/id/pantaugerai/report/open-obstacle.sql" })
class ChaptersIT {

	static final Week SIXTH = new Week(2026, 6);

	static final String CITY = "18.71";

	static final String SUKAMENANTI = "18.71.01.1005";

	@Autowired
	Composer composer;

	@Autowired
	DataSource database;

	@Test
	void tellsWhatChangedInTheWeek() {
		Content content = composer.compose(CITY, SIXTH, SIXTH.end());

		assertThat(Contents.cell(content, "perubahan.naik", SUKAMENANTI, "perubahan")).isEqualTo("17.60");
		assertThat(Contents.cell(content, "perubahan.kendala-baru", "KD-2026-900901", "kategori"))
			.isEqualTo("Material terlambat");
		assertThat(Contents.cell(content, "perubahan.kendala-tuntas", "KD-2026-900900", "penyelesaian"))
			.isEqualTo("Selesai");
		assertThat(Contents.grid(content, "perubahan.tanpa-laporan").rows()).hasSize(125);
		assertThat(Contents.grid(composer.compose(CITY, SIXTH.next(), SIXTH.next().end()), "perubahan.kendala-tuntas")
			.rows()).isEmpty();
	}

	@Test
	void tellsObstaclesWithTheClockOfThatDay() {
		Scripts.run(database, "report/afterwards.sql");
		Content content = composer.compose(CITY, SIXTH, SIXTH.end());

		assertThat(Contents.grid(content, "kendala.terbuka").rows()).extracting(Row::key)
			.containsExactly("KD-2026-900901");
		assertThat(Contents.cell(content, "kendala.terbuka", "KD-2026-900901", "umur")).isEqualTo("1");
		assertThat(Contents.cell(content, "kendala.terbuka", "KD-2026-900901", "tenggat")).isEqualTo("2026-02-12");
		assertThat(Contents.cell(content, "kendala.jenjang", "KECAMATAN", "terbuka")).isEqualTo("1");
		assertThat(Contents.cell(content, "rencana.kendala", "KD-2026-900901", "tenggat")).isEqualTo("2026-02-12");
	}

	@Test
	void tellsTheSameOfReportingAsTheSummary() {
		Scripts.run(database, "report/afterwards.sql");
		Content content = composer.compose(CITY, SIXTH, Instant.parse("2026-02-09T02:00:00Z"));

		assertThat(Contents.cell(content, "kepatuhan.kecamatan", "total", "masuk"))
			.isEqualTo(Contents.cell(content, "ringkasan.jumlah", "reported", "kini"))
			.isEqualTo("1");
		assertThat(Contents.cell(content, "kepatuhan.kecamatan", "total", "diharapkan")).isEqualTo("126");
		assertThat(Contents.cell(content, "kepatuhan.kecamatan", "18.71.01", "tepat")).isEqualTo("1");
	}

	@Test
	void drawsTheCurveUpToTheWeek() {
		Piece.Curve curve = Contents.piece(composer.compose(CITY, SIXTH, SIXTH.end()), Piece.Curve.class, "kurva.kota");

		assertThat(curve.today()).isEqualTo(SIXTH.sunday());
		assertThat(curve.target()).isEqualTo("2026-03-31");
		Piece.Point now = curve.points()
			.stream()
			.filter((it) -> it.day().equals(SIXTH.sunday()))
			.findFirst()
			.orElseThrow();
		assertThat(now.actual()).isEqualTo("0.16");
		assertThat(curve.points()).filteredOn((it) -> it.day().isAfter(SIXTH.sunday()))
			.isNotEmpty()
			.allMatch((it) -> it.actual() == null && it.plan() != null);
	}

	@Test
	void tellsTheLandAndItsMap() {
		Content content = composer.compose(CITY, SIXTH, SIXTH.end());

		assertThat(Contents.cell(content, "lahan.status", "TERVERIFIKASI", "kini")).isEqualTo("1");
		assertThat(Contents.cell(content, "lahan.status", "BELUM_DIISI", "kini")).isEqualTo("125");
		Piece.Shades map = Contents.piece(content, Piece.Shades.class, "lahan.peta");
		assertThat(map.areas()).hasSize(126);
		assertThat(map.legend()).extracting(Piece.Shade::count).containsExactly(0, 0, 1, 125);
	}

	@Test
	void tellsWhatIsPlannedToBeDoneInTheNextWeek() {
		Week fifth = SIXTH.previous();

		assertThat(Contents.grid(composer.compose(CITY, fifth, fifth.end()), "rencana.tahapan").rows()).singleElement()
			.matches((row) -> row.key().startsWith(SUKAMENANTI))
			.satisfies((row) -> assertThat(row.values()).contains("Struktur (sloof, kolom, ring balok)", "2026-02-08"));
		assertThat(Contents.grid(composer.compose(CITY, SIXTH, SIXTH.end()), "rencana.tahapan").rows()).isEmpty();
	}

	@Test
	void showsOnePhotographOfEachKelurahanOfTheWeek() {
		Scripts.run(database, "edition/photos.sql");
		Piece.Plates plates = Contents.piece(composer.compose(CITY, SIXTH, SIXTH.end()), Piece.Plates.class,
				"foto.minggu");

		assertThat(plates.plates()).containsExactly(new Piece.Plate("a".repeat(64),
				"Kelurahan Sukamenanti, Kecamatan Kedaton", LocalDate.of(2026, 2, 4), "Fisik 20,60 %"));
		assertThat(Contents
			.piece(composer.compose(CITY, SIXTH.next(), SIXTH.next().end()), Piece.Plates.class, "foto.minggu")
			.plates()).isEmpty();
	}

	@Test
	void marksAFigureWhoseReportWasSentBackAndKeepsIt() {
		Scripts.run(database, "edition/photos.sql");
		Scripts.run(database, "edition/returned.sql");

		Content content = composer.compose(CITY, SIXTH, SIXTH.end());

		assertThat(Contents.cell(content, "kelurahan", SUKAMENANTI, "physical")).isEqualTo("20.60");
		assertThat(Contents.cell(content, "kelurahan", SUKAMENANTI, "returned")).isEqualTo("Dikembalikan");
		assertThat(Contents.cell(content, "perubahan.naik", SUKAMENANTI, "tanda")).isEqualTo("Dikembalikan");
		assertThat(Contents.cell(content, "kelurahan", "18.71.01.1003", "returned")).isNull();
		assertThat(Contents.piece(content, Piece.Plates.class, "foto.minggu").plates()).extracting(Piece.Plate::caption)
			.containsExactly("Fisik 20,60 % (Dikembalikan)");
		assertThat(Contents.cell(composer.compose(CITY, SIXTH, Instant.parse("2026-02-06T00:00:00Z")), "kelurahan",
				SUKAMENANTI, "returned"))
			.as("before it was sent back")
			.isNull();
	}

}
