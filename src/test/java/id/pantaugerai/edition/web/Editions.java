package id.pantaugerai.edition.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Edition.Seal;
import id.pantaugerai.edition.Masthead;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/** Small reports to be shown. */
final class Editions {

	static final Week WEEK = new Week(2026, 7);

	private Editions() {
	}

	static Edition provisional() {
		return new Edition(content(Instant.parse("2026-02-12T02:00:00Z")), null);
	}

	static Edition sealed(int number) {
		Instant at = Instant.parse("2026-02-16T02:00:00Z");
		return new Edition(content(at), new Seal(number, at, "ab".repeat(32), "ABCD-EFGH"));
	}

	private static Content content(Instant asOf) {
		Masthead masthead = new Masthead("PEMERINTAH KOTA", "DINAS KOPERASI", List.of("Jalan Contoh 1"), null,
				"Bandar Lampung", "Plt. KEPALA DINAS KOPERASI", "Nama Contoh, S.E.", null, "197001011995011001");
		Chapter summary = new Chapter(Part.RINGKASAN, "Ringkasan",
				List.of(new Piece.Prose("ringkasan.kalimat", "Ringkasan minggu ini", List.of("<b>Kalimat</b>."))));
		Chapter lines = new Chapter(Part.KELURAHAN, "Lampiran A", List.of(lines()));
		return new Content(WEEK, asOf, masthead, List.of(summary, lines),
				List.of(new Content.Note("Deviasi", "Fisik dikurangi rencana.")));
	}

	private static Piece.Grid lines() {
		return new Piece.Grid("kelurahan", "Rincian",
				List.of(new Column("kelurahan", "Kelurahan", null, Kind.TEXT),
						new Column("physical", "Fisik %", "persen bobot", Kind.FIGURE),
						new Column("control", "Status kendali", null, Kind.TEXT)),
				List.of(row("18.71.01.1005", "Sukamenanti", "20.60", "Kritis"),
						row("18.71.01.1003", "Kedaton", null, null)),
				"Kosong");
	}

	private static Row row(String key, @Nullable String... values) {
		return new Row(key, Arrays.asList(values));
	}

}
