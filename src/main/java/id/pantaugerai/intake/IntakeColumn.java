package id.pantaugerai.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.TitleKind;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * What a column of BKAD's files may tell, by the headings that such files use; the first
 * heading stands in the template.
 */
enum IntakeColumn {

	OWNER(CellReading.word(Vocabulary.of(OwnerClass.class)), "pemilik", "kelas pemilik", "pemilik aset",
			"status pemilik", "kepemilikan"),
	HOLDER(CellReading.text(150), "pengguna barang", "pemegang", "opd", "skpd", "instansi", "pengguna", "nama opd",
			"perangkat daerah", "nama pemegang"),
	REGISTER(CellReading.text(60), "nomor register", "no register", "no reg", "register", "kib a", "nomor kib a",
			"no kib a", "kode barang", "nomor register kib a"),
	TITLE(CellReading.word(Vocabulary.of(TitleKind.class)), "jenis hak", "hak", "status tanah", "status hak",
			"alas hak", "jenis sertifikat"),
	TITLE_NUMBER(CellReading.text(60), "nomor sertifikat", "no sertifikat", "no sertipikat", "nomor sertipikat",
			"sertifikat nomor"),
	TITLE_DATE(CellReading.date(), "tanggal sertifikat", "tgl sertifikat", "tanggal sertipikat", "sertifikat tanggal"),
	DISPUTED(CellReading.yesNo(), "sengketa", "ada sengketa", "status sengketa"),
	DISPUTE(CellReading.text(500), "uraian sengketa", "keterangan sengketa"),
	KELURAHAN(CellReading.text(100), "kelurahan", "kode kelurahan", "kel", "desa kelurahan", "nama kelurahan",
			"kode wilayah"),
	KECAMATAN(CellReading.text(100), "kecamatan", "kec", "nama kecamatan", "kode kecamatan"),
	ADDRESS(CellReading.text(200), "alamat", "letak", "lokasi", "letak alamat", "alamat lokasi"),
	LATITUDE(CellReading.degrees("-11", "6"), "lintang", "latitude", "lat", "koordinat lintang"),
	LONGITUDE(CellReading.degrees("95", "141"), "bujur", "longitude", "long", "lon", "lng", "koordinat bujur"),
	AREA(CellReading.figure("1", "1000000"), "luas m2", "luas", "luas tanah", "luas tanah m2", "luas m"),
	USE(CellReading.word(Vocabulary.of(CurrentUse.class)), "status pemanfaatan", "pemanfaatan", "kondisi pemanfaatan"),
	USED_FOR(CellReading.text(200), "penggunaan", "dipakai untuk", "digunakan untuk", "penggunaan saat ini"),
	SLOPE(CellReading.word(Vocabulary.of(Slope.class)), "kemiringan", "kontur", "topografi"),
	FILLED(CellReading.yesNo(), "urukan", "tanah urukan", "tanah urug"),
	ROAD(CellReading.figure("0", "200"), "lebar jalan m", "lebar jalan", "akses jalan m", "lebar jalan meter"),
	STRATEGIC(CellReading.yesNo(), "strategis", "lokasi strategis"),
	HAZARD(CellReading.word(Vocabulary.of(Hazard.class)), "rawan bencana", "bencana", "kerawanan"),
	DISTURBS(CellReading.yesNo(), "mengganggu layanan", "mengganggu fasum", "mengganggu pelayanan publik"),
	DISTURBED(CellReading.text(200), "layanan terganggu", "fasum terganggu"),
	RICE_LAND(CellReading.yesNo(), "lp2b lsd", "lp2b", "lsd", "sawah dilindungi"),
	SPATIAL_PLAN(CellReading.word(Vocabulary.of(SpatialPlan.class)), "tata ruang", "kesesuaian tata ruang", "rtrw",
			"rdtr"),
	SHARED(CellReading.yesNo(), "gudang bersama", "bersama"),
	NOTE(CellReading.text(1000), "keterangan", "catatan", "ket");

	private final CellReading reading;

	private final List<String> headings;

	IntakeColumn(CellReading reading, String... headings) {
		this.reading = reading;
		this.headings = List.of(headings);
	}

	/** The column that a heading means. */
	static Optional<IntakeColumn> called(String heading) {
		String plain = Vocabulary.plain(heading);
		return Arrays.stream(values()).filter((column) -> column.headings.contains(plain)).findFirst();
	}

	/** Its heading in the template. */
	String title() {
		return StringUtils.capitalize(headings.get(0));
	}

	/** What a cell says; absent where nobody filled it in. */
	@Nullable Object read(SheetCell cell) {
		return cell.blank() ? null : reading.read(cell);
	}

	/** Whether a file without it makes no sense. */
	boolean required() {
		return this == OWNER || this == HOLDER || this == KELURAHAN;
	}

}
