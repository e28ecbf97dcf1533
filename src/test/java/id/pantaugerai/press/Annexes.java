package id.pantaugerai.press;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;

/** The annexes of a made-up edition. */
final class Annexes {

	private Annexes() {
	}

	static List<Chapter> of(Field field) {
		return List.of(new Chapter(Part.KELURAHAN, "Rincian per kelurahan", List.of(kelurahan(field))),
				new Chapter(Part.FOTO, "Foto lapangan", List.of(photos(field))));
	}

	static Chapter ralat() {
		return new Chapter(Part.RALAT, "Ralat 1", List.of(
				new Piece.Prose("ralat.alasan", "Alasan",
						List.of("Laporan Kelurahan Kedaton dikoreksi setelah pemeriksaan.")),
				Chapters.grid("ralat.angka", "Angka yang berubah", List.of(
						Chapters.column("bagian", "Bagian", Kind.TEXT), Chapters.column("baris", "Baris", Kind.TEXT),
						Chapters.column("lama", "Semula", Kind.TEXT), Chapters.column("baru", "Menjadi", Kind.TEXT)),
						List.of(Chapters.row("1", "Rincian per kelurahan, Fisik %", "Kedaton", "20,60", "23,10"),
								Chapters.row("2", "Angka pokok, Kritis", "Minggu ini", "13", "12")))));
	}

	private static Piece kelurahan(Field field) {
		return Chapters.grid("kelurahan.semua", "Semua kelurahan", columns(),
				field.sites.stream().map(Annexes::row).toList());
	}

	private static List<Column> columns() {
		return List.of(Chapters.column("KELURAHAN_CODE", "Kode kelurahan", Kind.TEXT),
				Chapters.column("KELURAHAN", "Kelurahan", Kind.TEXT),
				Chapters.column("KECAMATAN_CODE", "Kode kecamatan", Kind.TEXT),
				Chapters.column("KECAMATAN", "Kecamatan", Kind.TEXT), Chapters.column("LAND", "Lahan", Kind.TEXT),
				Chapters.column("STAGE", "Fisik", Kind.TEXT), Chapters.column("OPERATION", "Operasional", Kind.TEXT),
				Chapters.column("PHYSICAL", "Fisik %", Kind.FIGURE), Chapters.column("RETURNED", "Tanda", Kind.MARK),
				Chapters.column("BEFORE", "Fisik minggu lalu %", Kind.FIGURE),
				Chapters.column("CHANGE", "Perubahan", Kind.CHANGE),
				Chapters.column("BUILDER", "Angka pelaksana %", Kind.FIGURE),
				Chapters.column("PLAN", "Rencana %", Kind.FIGURE), Chapters.column("DEVIATION", "Deviasi", Kind.CHANGE),
				Chapters.column("CONTROL", "Status kendali", Kind.TEXT),
				Chapters.column("STALE", "Data basi", Kind.TEXT),
				Chapters.column("OBSERVED", "Tanggal pengamatan terakhir", Kind.DATE),
				Chapters.column("RECEIVED", "Laporan terakhir diterima (WIB)", Kind.MOMENT),
				Chapters.column("OBSTACLE_COUNT", "Jumlah kendala terbuka", Kind.COUNT),
				Chapters.column("OBSTACLES", "Kendala terbuka", Kind.LONG_TEXT),
				Chapters.column("STARTED", "Mulai dibangun", Kind.DATE),
				Chapters.column("FINISH", "Perkiraan selesai", Kind.DATE));
	}

	private static Row row(Field.Site site) {
		boolean known = site.actual() != null;
		boolean hindered = site.code().endsWith("4");
		return Chapters.row(site.code(), site.code(), site.name(), site.code().substring(0, 8), site.kecamatan(),
				known ? "Terverifikasi" : "Belum ada lahan", known ? "Sedang dibangun" : "Belum mulai",
				known ? "Gerai sederhana" : null, site.physical(),
				known && site.code().endsWith("5") ? "Dikembalikan" : null, known ? "10.00" : null,
				known ? "1.25" : null, known ? "12.00" : null, site.plan().toPlainString(), site.deviation(),
				site.control(), known ? "Tidak" : null, known ? "2026-02-13" : null,
				known ? "2026-02-13T08:15:00" : null, hindered ? "2" : "0",
				hindered ? "Akses jalan: " + Editions.HOSTILE + "; Cuaca: hujan tiga hari berturut-turut" : null,
				known ? "2026-01-05" : null, known ? "2026-04-12" : null);
	}

	private static Piece photos(Field field) {
		List<Piece.Plate> plates = IntStream.range(0, Math.min(8, field.sites.size()))
			.mapToObj((at) -> new Piece.Plate("%064x".formatted(at + 1), "Kelurahan " + field.sites.get(at).name(),
					LocalDate.of(2026, 2, 9 + at % 7), "Pengecoran pondasi sisi " + (at + 1)))
			.toList();
		return new Piece.Plates("foto.minggu", "Foto minggu ini", plates);
	}

}
