package id.pantaugerai.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A camat reports, the city sees, the Dinas exports; and at the end, as nothing of the
 * week moves afterwards, the Dinas closes it.
 */
@JourneyTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJourneyIT {

	static final String SUKAMENANTI = "/kelurahan/18.71.01.1005";

	@Test
	@Order(1)
	void aReportReachesTheCityAndTheWeeklyFile(Visit visit) throws IOException {
		Page city = visit.officer("pemkot", Visit.DESK);
		Page camat = visit.officer("camat.kedaton", Visit.PHONE);

		String figure = report(camat, "71,50");
		city.navigate(SUKAMENANTI);
		assertThat(city.locator("main")).containsText(figure);
		city.navigate("/dasbor");
		assertThat(city.locator("main")).containsText("26 November 2026, 10.00 WIB");

		Page dinas = visit.officer("dinas", Visit.DESK);
		dinas.navigate("/laporan");
		Download file = dinas.waitForDownload(() -> dinas.click("a[href$='/laporan/2026-M48.xlsx']"));
		assertThat(figureIn(file.path())).isEqualTo(figure);
	}

	@Test
	void aSecondTapOnNoChangeShowsTheFirstReceipt(Visit visit) {
		Page camat = visit.officer("camat.sukarame", Visit.PHONE);
		camat.locator(".card-kelurahan .btn").first().click();
		camat.locator("button:has-text('Tidak ada perubahan')").first().click();
		String receipt = camat.locator("#nomor").innerText();

		camat.goBack();
		camat.locator("button:has-text('Tidak ada perubahan')").first().click();
		assertThat(camat.locator("#nomor")).hasText(receipt);
	}

	@Test
	@Order(Order.DEFAULT)
	void aLateReportOfAClosedWeekBecomesARalat(Visit visit) throws IOException {
		Page dinas = visit.officer("dinas", Visit.DESK);
		dinas.navigate("/laporan");
		dinas.click("a[href$='/laporan/2026-M48/tutup']");
		dinas.click("main form .btn-primary");
		assertThat(dinas.locator("[role=status]"))
			.containsText("Minggu 48, 2026 (Senin 23 – Minggu 29 November 2026) ditutup");
		String code = code(dinas);

		report(visit.officer("camat.kedaton", Visit.PHONE), "90,00");
		dinas.navigate("/laporan/2026-M48/ralat");
		assertThat(dinas.locator("main section")).containsText("Sukamenanti");
		dinas.fill("[name=reason]", "Laporan Sukamenanti terlambat");
		dinas.click("main form .btn-primary");
		assertThat(dinas.locator("main tbody tr").first()).containsText("Ralat 1");
		check(visit.stranger(Visit.PHONE), code);
	}

	/** Whoever holds the first paper learns of the correction without signing in. */
	private static void check(Page stranger, String code) {
		stranger.navigate("/verifikasi");
		stranger.fill("[name=kode]", code.toLowerCase(Locale.ROOT).replace('-', ' '));
		stranger.click("main form .btn-primary");
		assertThat(stranger.locator("main")).containsText("yang berlaku Ralat 1");
		stranger.click("main .notice a");
		assertThat(stranger.locator("main")).containsText("inilah yang terbaru");
	}

	private static String code(Page archive) {
		return archive.locator("main tbody tr").first().locator("td:has(.hash) small").innerText();
	}

	/** Reports a little more with a photograph and answers the figure on the receipt. */
	private static String report(Page camat, String first) throws IOException {
		camat.locator("a[href='" + SUKAMENANTI + "/lapor']").last().click();
		camat.locator(".milestones input").first().fill(first);
		camat.locator("input[type=file][name=photos]")
			.setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", photograph()));
		camat.locator(".sendbar .btn-primary").click();
		assertThat(camat.locator("h1")).hasText(Pattern.compile("Laporan Kel\\. .+ diterima"));
		assertThat(camat.locator("#nomor")).containsText("LP-2026-");
		assertThat(camat.locator("img").first()).isVisible();
		return camat.locator(".stat-value").first().innerText().replace('\u00a0', ' ').strip();
	}

	private static byte[] photograph() throws IOException {
		BufferedImage image = new BufferedImage(1280, 960, BufferedImage.TYPE_INT_RGB);
		Graphics2D brush = image.createGraphics();
		brush.setColor(new Color(0x8a6d4b));
		brush.fillRect(0, 480, 1280, 480);
		brush.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "jpg", bytes);
		return bytes.toByteArray();
	}

	/**
	 * From the sheet that has a row for the kelurahan, below the heading of the figure.
	 */
	private static String figureIn(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
			for (Sheet sheet : workbook) {
				int column = -1;
				for (Row row : sheet) {
					for (Cell cell : row) {
						String text = (cell.getCellType() == CellType.STRING) ? cell.getStringCellValue() : "";
						column = (column < 0 && text.matches("Fisik.*%.*")) ? cell.getColumnIndex() : column;
						if (text.equals("18.71.01.1005") && column >= 0) {
							return "%.2f %%".formatted(row.getCell(column).getNumericCellValue()).replace('.', ',');
						}
					}
				}
			}
		}
		return "";
	}

}
