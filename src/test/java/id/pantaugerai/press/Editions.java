package id.pantaugerai.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Content.Note;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Masthead;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

/** Made-up editions of the real territory; the same on every machine. */
public final class Editions {

	/** Text that would be more than text if anybody let it. */
	public static final String HOSTILE = "=cmd|' /C calc'!A0 <script>alert(1)</script> ${7*7} & \u202Ekanan\u0007 \"; rm";

	static final Week WEEK = new Week(2026, 7);

	static final Instant AS_OF = Zone.startOf(LocalDate.of(2026, 2, 16));

	static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

	private static final Edition.Seal SEAL = new Edition.Seal(0, Instant.parse("2026-02-16T02:00:00Z"), SHA256,
			"M2K-94QD");

	private Editions() {
	}

	/** A closed week of the city: 20 kecamatan, 126 kelurahan. */
	public static Edition closed() {
		return new Edition(content(126, false), SEAL);
	}

	/** The same week while it is open. */
	public static Edition open() {
		return new Edition(content(126, false), null);
	}

	/** The same week, corrected once. */
	public static Edition corrected() {
		return new Edition(content(126, true),
				new Edition.Seal(1, SEAL.closedAt().plusSeconds(90_000), SEAL.sha256().replace('9', 'b'), "Q7T-31XA"));
	}

	/** A closed week with as many kelurahan as wanted. */
	public static Edition of(int kelurahan) {
		return new Edition(content(kelurahan, true), SEAL);
	}

	/** An edition that says only this. */
	static Edition saying(Part part, Piece... pieces) {
		return new Edition(new Content(WEEK, AS_OF, masthead(),
				List.of(new Chapter(part, "Bab " + part, List.of(pieces))), List.of()), SEAL);
	}

	private static Content content(int kelurahan, boolean ralat) {
		Field field = new Field(kelurahan);
		List<Chapter> chapters = new ArrayList<>(Chapters.of(field));
		chapters.addAll(Annexes.of(field));
		if (ralat) {
			chapters.add(Annexes.ralat());
		}
		return new Content(WEEK, AS_OF, masthead(), chapters,
				List.of(new Note("Fisik %", "EV: jumlah bobot × persen setiap tahapan ÷ 100."),
						new Note("Kritis", "Deviasi di bawah −10 selama rencana sampai 70 %, di bawah −5 sesudahnya."),
						new Note("Templat tahapan", "versi 1, berlaku sejak 1 Januari 2026")));
	}

	private static Masthead masthead() {
		return new Masthead("PEMERINTAH KOTA BANDAR LAMPUNG", "DINAS KOPERASI, USAHA KECIL DAN MENENGAH",
				List.of("Jalan Contoh Nomor 1, Teluk Betung, Bandar Lampung 35211",
						"Telepon (0721) 000000, pos-el dinas@contoh.go.id"),
				null, "Bandar Lampung", "Plt. KEPALA DINAS KOPERASI, USAHA KECIL\nDAN MENENGAH KOTA BANDAR LAMPUNG",
				"Nama Contoh, S.E., M.M.", "Pembina Utama Muda (IV/c)", "197001011995011001");
	}

}
