package id.pantaugerai.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page, in every role that sees it, on a phone and on a desk: no finding of axe, no
 * sideways scroll.
 */
@JourneyTest
class AccessibilityIT {

	private static final String PLACE = "/kelurahan/18.71.01.1005";

	private static final String SURABAYA = "/kelurahan/18.71.01.1004";

	private static final String OFFICE = "/admin/instansi/dinas-koperasi";

	private static final String NOWHERE = "/tidak-ada";

	private static final List<String> CITY = List.of("/dasbor", "/dasbor?peta=fisik", "/kelurahan",
			"/kelurahan?kecamatan=18.71.01&kendali=kritis", "/kecamatan/18.71.01", PLACE, SURABAYA, "/laporan",
			"/laporan/2026-M47", "/laporan/kepatuhan", "/laporan/berkas-setahun", "/lahan",
			"/lahan?guna=kosong&luas-min=600", "/lahan/1", "/akun", "/kendala", "/kendala/papan", "/kendala/ringkasan",
			"/kendala/KD-2026-0001", NOWHERE);

	private static final Map<String, List<String>> PAGES = Map.of("camat.kedaton",
			List.of("/kecamatan/18.71.01", "/kelurahan", PLACE, PLACE + "/kendala", "/kendala", PLACE + "/lapor",
					SURABAYA + "/lapor", SURABAYA + "/pembangunan", PLACE + "/operasional", "/laporan",
					"/laporan/2026-M47", "/lahan", "/lahan/1", "/lahan/usulan", SURABAYA, SURABAYA + "/calon-lahan",
					"/akun", "/akun/sandi", "/akun/email", "/dasbor"),
			"pemkot", Stream.concat(CITY.stream(), Stream.of(PLACE + "/pembangunan", PLACE + "/lahan")).toList(),
			"bkad",
			List.of("/dasbor", PLACE + "/lahan", "/lahan", "/lahan/1", "/lahan/baru", "/lahan/1/ubah",
					"/lahan/1/penarikan", "/lahan/impor", "/lahan/usulan", "/lahan/usulan?lihat=BERJALAN", "/lahan/2",
					"/lahan/1/usulan", "/lahan/2/usulan", "/lahan/1/dokumen", "/lahan/1/foto", "/lahan/pemadanan",
					"/admin/kriteria", "/admin/tahap-lahan", "/admin/tahap-lahan/ubah"),
			"dinas",
			List.of("/dasbor", PLACE + "/operasional", "/laporan", "/laporan/2026-M48", "/laporan/2026-M48/ringkasan",
					"/laporan/2026-M47/pesan", "/laporan/banding", "/laporan/2026-M48/tutup", "/laporan/2026-M47/ralat",
					"/laporan/penerima", "/laporan/2026-M47/kirim", OFFICE, OFFICE + "/waktu"),
			"pemprov", List.of("/dasbor", PLACE, "/lahan/2", "/lahan/usulan?lihat=BERJALAN", "/lahan/pemadanan"),
			"admin",
			List.of("/admin/pengguna", "/admin/pengguna/baru", "/admin/pengguna/1", "/admin/pengguna/1/email",
					"/admin/surat-elektronik", "/admin/target", "/admin/tahapan", "/admin/batas", "/admin/kendala",
					"/admin/libur", "/admin/instansi", OFFICE, OFFICE + "/kop", OFFICE + "/pejabat",
					OFFICE + "/pejabat/3"));

	@Autowired
	JdbcClient jdbc;

	@TestFactory
	Stream<DynamicTest> everyPageIsForEveryone(Visit visit) {
		return Stream.of(Visit.PHONE, Visit.DESK)
			.flatMap((width) -> PAGES.entrySet().stream().flatMap((role) -> walk(visit, role.getKey(), width)));
	}

	@TestFactory
	Stream<DynamicTest> soIsTheDoor(Visit visit) {
		return Stream.of(Visit.PHONE, Visit.DESK)
			.map((width) -> DynamicTest.dynamicTest("/masuk at " + width, () -> check(visit.stranger(width))));
	}

	@TestFactory
	Stream<DynamicTest> soIsTheWayOutOfLetters(Visit visit) {
		jdbc.sql(
				"""
						insert into mail_letter (account_id, kind, event, subject, content, token, written_at, released_at,
						  state, settled_at)
						select min(id), 'DIGEST', 'uji', 'Ringkasan', '{}', '00000000-0000-4000-8000-000000000001', now(), now(),
						  'SENT', now() from account on conflict do nothing
						""")
			.update();
		return Stream.of(Visit.PHONE, Visit.DESK)
			.map((width) -> DynamicTest.dynamicTest("/berhenti at " + width, () -> {
				Page page = visit.stranger(width);
				page.navigate("/berhenti/00000000-0000-4000-8000-000000000001?jenis=OBSTACLE");
				check(page);
				page.locator("main form button").click();
				assertThat(page.locator("h1").textContent()).isEqualTo("E-mail dihentikan");
				check(page);
			}));
	}

	@Test
	void itIsFoundOutWhatKeepsSomebodyOut(Visit visit) {
		Page page = visit.stranger(Visit.PHONE);
		page.evaluate(
				"""
						() => document.querySelector('main').innerHTML = '<h1>Uji</h1><ul><li><button>Satu</button></li>'
						  + '<li><button>Dua</button></li><li><button>Tiga</button></li><li><button></button></li></ul>'
						  + '<p><label for="satu">Satu</label><input id="satu"></p><p><label for="dua">Dua</label><input id="satu"></p>'
						""");

		assertThat(Axe.findings(page)).anyMatch((one) -> one.startsWith("button-name: "))
			.anyMatch((one) -> one.endsWith(" none or several: satu"))
			.anyMatch((one) -> one.endsWith(" none or several: dua"));
		assertThat(page.locator("main li").count()).isEqualTo(4);
	}

	private static Stream<DynamicTest> walk(Visit visit, String username, int width) {
		Page page = visit.officer(username, width);
		Axe.expect(page.context());
		return PAGES.getOrDefault(username, List.of())
			.stream()
			.map((path) -> DynamicTest.dynamicTest("%s %s at %d".formatted(username, path, width), () -> {
				Response response = page.navigate(path);
				assertThat(response.status()).isEqualTo(expected(username, path));
				check(page);
			}));
	}

	/** Two of the pages say that there is nothing, or nothing for this officer. */
	private static int expected(String username, String path) {
		if (path.equals(NOWHERE)) {
			return 404;
		}
		return (username.startsWith("camat") && path.equals("/dasbor")) ? 403 : 200;
	}

	/** Finds nothing that keeps anybody out, and nothing beyond the edge. */
	static void check(Page page) {
		assertThat(Axe.findings(page)).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("sideways scroll in pixels")
			.isEqualTo(0);
	}

}
