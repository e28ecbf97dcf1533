package id.pantaugerai.closing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Composer;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Masthead;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A report of two tables: how many reports there are, and what each kelurahan said last.
 */
@Primary
@RequiredArgsConstructor
class PlainComposer implements Composer {

	private static final Masthead MASTHEAD = new Masthead("PEMERINTAH KOTA", "DINAS KOPERASI", List.of(), null,
			"Bandar Lampung", "KEPALA DINAS", null, null, null);

	private final JdbcClient jdbc;

	@Override
	public Content compose(String area, Week week, Instant asOf) {
		List<Row> rows = rows(area, week, asOf);
		Piece figures = new Piece.Grid("ringkasan.angka", "Angka utama",
				List.of(new Column("uraian", "Uraian", null, Kind.TEXT),
						new Column("nilai", "Nilai", null, Kind.COUNT)),
				List.of(new Row("melapor", Arrays.asList("Kelurahan melapor", String.valueOf(rows.size())))), "-");
		Piece places = new Piece.Grid("kelurahan.rincian", "Rincian", List
			.of(new Column("nama", "Kelurahan", null, Kind.TEXT), new Column("fisik", "Fisik", "%", Kind.FIGURE)), rows,
				"Belum ada");
		return new Content(week, asOf, MASTHEAD, List.of(new Chapter(Part.RINGKASAN, "Ringkasan", List.of(figures)),
				new Chapter(Part.KELURAHAN, "Lampiran A", List.of(places))), List.of());
	}

	private List<Row> rows(String area, Week week, Instant asOf) {
		return jdbc.sql("""
				select distinct on (k.code) k.code, k.common_name, r.physical::text from progress_report r
				  join kelurahan k on k.code = r.kelurahan_code
				where r.kelurahan_code like :area and r.recorded_at < :asOf and r.observed_on <= :sunday
				order by k.code, r.observed_on desc, r.id desc
				""")
			.param("area", area + "%")
			.param("asOf", Timestamp.from(asOf))
			.param("sunday", week.sunday())
			.query((row, index) -> new Row(row.getString(1), Arrays.asList(row.getString(2), row.getString(3))))
			.list();
	}

}
