package id.pantaugerai.press;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.press.Field.Site;
import org.jspecify.annotations.Nullable;

/** The chapters of a made-up edition. */
final class Chapters {

	private static final String CAUSE = "Status aset milik instansi lain: sertifikat masih atas nama Kementerian "
			+ "dan surat permohonan pinjam pakai belum dijawab sejak 12 Januari 2026";

	private Chapters() {
	}

	static List<Chapter> of(Field field) {
		return List.of(
				new Chapter(Part.RINGKASAN, "Ringkasan", List.of(sentences(), headline(), buckets(), map(field))),
				new Chapter(Part.PERUBAHAN, "Yang berubah minggu ini", List.of(changes(field))),
				new Chapter(Part.REKAP, "Rekapitulasi per kecamatan", List.of(recap(field))),
				new Chapter(Part.KURVA, "Kurva S kota", List.of(curve())),
				new Chapter(Part.LOKASI, "Lokasi kritis dan waspada", List.of(sites(field))),
				new Chapter(Part.LAHAN, "Lahan", List.of(land())),
				new Chapter(Part.KENDALA, "Kendala per jenjang", List.of(obstacles())),
				new Chapter(Part.KEPATUHAN, "Kepatuhan lapor", List.of(discipline(field))),
				new Chapter(Part.RENCANA, "Rencana minggu depan", List.of(plan())));
	}

	static Column column(String code, String heading, Kind kind) {
		return new Column(code, heading, null, kind);
	}

	static Piece.Grid grid(String code, String title, List<Column> columns, List<Row> rows) {
		return new Piece.Grid(code, title, columns, rows, "Tidak ada pada minggu ini.");
	}

	static Row row(String key, @Nullable String... values) {
		return new Row(key, Arrays.asList(values));
	}

	private static Piece sentences() {
		return new Piece.Prose("ringkasan.kalimat", "Ringkasan",
				List.of("Pada minggu 7 tahun 2026, 112 dari 126 kelurahan melapor.",
						"Rata-rata fisik lokasi yang dimulai 27,41 %, naik 3,12 poin dari minggu sebelumnya.",
						"12 lokasi kritis dan 9 lokasi waspada; penyebab terbanyak status aset milik instansi lain.",
						"Lahan terverifikasi bertambah 3 kelurahan menjadi 41.",
						"7 kendala menunggu jawaban provinsi, 2 di antaranya lewat waktu."));
	}

	private static Piece headline() {
		return grid("ringkasan.angka", "Angka pokok",
				List.of(column("uraian", "Uraian", Kind.TEXT), column("lalu", "Minggu lalu", Kind.FIGURE),
						column("kini", "Minggu ini", Kind.FIGURE), column("ubah", "Perubahan", Kind.CHANGE)),
				List.of(row("lapor", "Kelurahan yang melapor", "109.00", "112.00", "3.00"),
						row("lahan", "Lahan terverifikasi (kelurahan)", "38.00", "41.00", "3.00"),
						row("fisik", "Rata-rata fisik lokasi yang dimulai (%)", "24.29", "27.41", "3.12"),
						row("kritis", "Kritis (lokasi)", "14.00", "12.00", "-2.00"),
						row("operasi", "Beroperasi (kelurahan)", null, "0.00", null)));
	}

	private static Piece buckets() {
		return grid("ringkasan.rentang", "Lokasi menurut rentang fisik",
				List.of(column("rentang", "Rentang", Kind.TEXT), column("lokasi", "Lokasi", Kind.COUNT)),
				List.of(row("0", "0–20 %", "36"), row("21", "21–50 %", "40"), row("51", "51–75 %", "6"),
						row("76", "76–99 %", "1"), row("100", "100 %", "1")));
	}

	private static Piece map(Field field) {
		List<Piece.Shade> legend = List.of(new Piece.Shade("HATCH", "Belum ada lahan", 41),
				new Piece.Shade("T1", "Lahan siap", 30), new Piece.Shade("T3", "Sedang dibangun", 50),
				new Piece.Shade("T5", "Beroperasi", 5));
		List<Piece.Area> areas = new ArrayList<>();
		List<Site> shown = field.sites.subList(0, Math.min(126, field.sites.size()));
		for (int at = 0; at < shown.size(); at++) {
			areas.add(new Piece.Area(shown.get(at).code(), shown.get(at).name(), legend.get(at % 4).code(),
					"M" + (20 + at % 14 * 43) + " " + (20 + at / 14 * 70) + "l40 6 -4 58 -36 4z"));
		}
		return new Piece.Shades("ringkasan.peta", "Peta tahap kelurahan", true, "0 0 640 680", legend, areas);
	}

	private static Piece changes(Field field) {
		List<Row> rows = field.sites.stream()
			.limit(14)
			.map((site) -> row(site.code(), "Naik", site.name(), site.kecamatan(),
					"Fisik naik menjadi " + site.plan() + " %"))
			.toList();
		return grid("perubahan.semua", "Perubahan",
				List.of(column("jenis", "Jenis", Kind.TEXT), column("kelurahan", "Kelurahan", Kind.TEXT),
						column("kecamatan", "Kecamatan", Kind.TEXT), column("uraian", "Uraian", Kind.LONG_TEXT)),
				rows);
	}

	private static Piece recap(Field field) {
		List<Row> rows = field.kecamatan().stream().map((name) -> {
			List<Site> sites = field.in(name);
			List<BigDecimal> known = sites.stream().map(Site::actual).filter((it) -> it != null).toList();
			BigDecimal mean = known.stream()
				.reduce(BigDecimal.ZERO, BigDecimal::add)
				.divide(BigDecimal.valueOf(Math.max(1, known.size())), 2, RoundingMode.HALF_UP);
			return row(name, name, String.valueOf(sites.size()), String.valueOf(known.size()), mean.toPlainString(),
					"1.25", String.valueOf(sites.size() % 3), String.valueOf(sites.size() % 2));
		}).toList();
		return grid("rekap.kecamatan", "Rekap per kecamatan",
				List.of(column("kecamatan", "Kecamatan", Kind.TEXT), column("kelurahan", "Kelurahan", Kind.COUNT),
						column("mulai", "Dimulai", Kind.COUNT), column("fisik", "Rata-rata fisik %", Kind.FIGURE),
						column("ubah", "Perubahan", Kind.CHANGE), column("kritis", "Kritis", Kind.COUNT),
						column("waspada", "Waspada", Kind.COUNT)),
				rows);
	}

	private static Piece curve() {
		List<Piece.Point> points = new ArrayList<>();
		int[] plan = { 0, 2, 6, 14, 26, 42, 58, 72, 84, 94, 100 };
		for (int week = 0; week < plan.length; week++) {
			LocalDate day = LocalDate.of(2026, 1, 4).plusWeeks(week);
			boolean past = !day.isAfter(Editions.WEEK.sunday());
			points.add(new Piece.Point(day, BigDecimal.valueOf(plan[week]),
					past ? BigDecimal.valueOf(plan[week] * 65L, 2) : null));
		}
		return new Piece.Curve("kurva.kota", "Kurva S kota", points, Editions.WEEK.sunday(), LocalDate.of(2026, 3, 31));
	}

	private static Piece sites(Field field) {
		List<Row> rows = field.sites.stream()
			.filter((site) -> "Kritis".equals(site.control()) || "Waspada".equals(site.control()))
			.limit(21)
			.map((site) -> row(site.code(), site.name(), site.kecamatan(), site.control(), site.deviation(), CAUSE,
					"Rapat dengan pemilik aset", "Camat " + site.kecamatan(), "2026-02-20"))
			.toList();
		return grid("lokasi.kendali", "Lokasi kritis dan waspada",
				List.of(column("kelurahan", "Kelurahan", Kind.TEXT), column("kecamatan", "Kecamatan", Kind.TEXT),
						column("kendali", "Status kendali", Kind.TEXT), column("deviasi", "Deviasi", Kind.CHANGE),
						column("sebab", "Sebab", Kind.LONG_TEXT), column("tindakan", "Tindakan", Kind.LONG_TEXT),
						column("siapa", "Siapa", Kind.TEXT), column("kapan", "Kapan", Kind.DATE)),
				rows);
	}

	private static Piece land() {
		return grid("lahan.tahap", "Usulan lahan menurut tahap",
				List.of(column("tahap", "Tahap", Kind.TEXT), column("jumlah", "Jumlah", Kind.COUNT)),
				List.of(row("usulan", "Usulan", "12"), row("cek", "Cek fisik", "9"),
						row("bkad", "Verifikasi BKAD", "7"), row("siap", "Siap bangun", "41")));
	}

	private static Piece obstacles() {
		return grid("kendala.terbuka", "Kendala terbuka",
				List.of(column("nomor", "Nomor", Kind.TEXT), column("jenjang", "Jenjang", Kind.TEXT),
						column("uraian", "Uraian", Kind.LONG_TEXT), column("umur", "Umur (hari kerja)", Kind.COUNT),
						column("lewat", "Lewat waktu", Kind.TEXT), column("sejak", "Sejak", Kind.MOMENT)),
				List.of(row("1", "KD-2026-0042", "Provinsi", CAUSE, "31", "Ya", "2026-01-08T08:52:00"),
						row("2", "KD-2026-0043", "Kota", Editions.HOSTILE, "4", "Tidak", "2026-02-09T15:00:00")));
	}

	private static Piece discipline(Field field) {
		List<Row> rows = field.kecamatan().stream().map((name) -> row(name, name, "7", "6", "5")).toList();
		return grid("kepatuhan.kecamatan", "Kepatuhan lapor per kecamatan",
				List.of(column("kecamatan", "Kecamatan", Kind.TEXT), column("harap", "Diharapkan", Kind.COUNT),
						column("masuk", "Masuk", Kind.COUNT), column("tepat", "Tepat waktu", Kind.COUNT)),
				rows);
	}

	private static Piece plan() {
		return new Piece.Prose("rencana.kalimat", "Rencana minggu depan",
				List.of("Cek fisik 4 usulan lahan di Kemiling dan Rajabasa.",
						"Rapat koordinasi Kamis, 19 Februari 2026, 09.00 WIB."));
	}

}
