package id.pantaugerai.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A camat reports, the city sees, the Dinas exports. */
@JourneyTest
class MainJourneyIT {

	static final String SUKAMENANTI = "/kelurahan/18.71.01.1005";

	@Test
	void aReportReachesTheCityAndTheWeeklyFile(Visit visit) throws IOException {
		Page city = visit.officer("pemkot", Visit.DESK);
		Page camat = visit.officer("camat.kedaton", Visit.PHONE);

		String figure = report(camat);
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

	/** Reports a little more with a photograph and answers the figure on the receipt. */
	private static String report(Page camat) throws IOException {
		camat.locator("a[href='" + SUKAMENANTI + "/lapor']").last().click();
		camat.locator(".milestones input").first().fill("71,50");
		camat.locator("input[type=file][name=photos]")
			.setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", photograph()));
		camat.locator(".sendbar .btn-primary").click();
		assertThat(camat.locator("h1")).hasText("Laporan diterima");
		assertThat(camat.locator("#nomor")).containsText("LP-2026-");
		assertThat(camat.locator("img").first()).isVisible();
		return camat.locator(".stat-value").first().innerText().strip();
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

	private static String figureIn(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
			int column = -1;
			for (Row row : workbook.getSheetAt(0)) {
				for (Cell cell : row) {
					boolean text = cell.getCellType() == CellType.STRING;
					if (text && cell.getStringCellValue().startsWith("Fisik") && cell.getStringCellValue().contains("%")
							&& column < 0) {
						column = cell.getColumnIndex();
					}
					if (text && cell.getStringCellValue().equals("18.71.01.1005")) {
						return "%.2f %%".formatted(row.getCell(column).getNumericCellValue()).replace('.', ',');
					}
				}
			}
		}
		return "";
	}

}
