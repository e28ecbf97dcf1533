package id.pantaugerai.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Small workbooks that would fill the memory of whoever believes them. */
class WorkbookPartsTests {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	@TempDir
	Path folder;

	@Test
	void readsWhatAnotherProgramWrites() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			book.createSheet("Aset").createRow(0).createCell(2).setCellValue("Pemilik & <OPD>");
			book.write(bytes);
		}

		assertThat(rows(bytes.toByteArray()).get(0).texts()).containsExactly("", "", "Pemilik & <OPD>");
	}

	@Test
	void refusesACellInAColumnThatIsNot() throws IOException {
		refuses(SHEET, (xml) -> xml.replace("\"A1\"", "\"ZZZZZZ99999999\""), "broken");
		refuses(SHEET, (xml) -> xml.replace("\"A1\"", "\"&#90;ZZZ1\""), "broken");
		refuses(SHEET, (xml) -> xml.replace("<row r=\"1\"", "<row r=\"99999999999\""), "broken");
	}

	@Test
	void refusesMoreCellsThanARowHas() throws IOException {
		refuses(SHEET, (xml) -> xml.replace("</row>", "<c/>".repeat(20_000) + "</row>"), "bomb");
	}

	@Test
	void refusesEndlessTextsAndFormats() throws IOException {
		refuses(SHEET, (xml) -> xml.replace("</row>", "<c><is><t>" + "A".repeat(300_000) + "</t></is></c></row>"),
				"bomb");
		refuses(SHEET, (xml) -> xml.replace("\"A1\"", "\"" + "A".repeat(300_000) + "\""), "bomb");
		refuses("xl/styles.xml", (xml) -> "<styleSheet>" + "<xf/>".repeat(600_000) + "</styleSheet>", "bomb");
	}

	@Test
	void refusesDeclarationsAndRawText() throws IOException {
		refuses(SHEET, (xml) -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + xml, "broken");
		refuses(SHEET, (xml) -> xml.replace("</row>", "<c><is><t><![CDATA[x]]></t></is></c></row>"), "broken");
		refuses(SHEET, (xml) -> xml.replace("</row>", "<row>"), "broken");
	}

	@Test
	void refusesASheetThatStandsWhereNobodyLooks() throws IOException {
		for (String place : List.of("../customXml/item1.xml", "/customXml/item1.xml", "worksheets/sheet1.bin")) {
			refuses("xl/_rels/workbook.xml.rels", (xml) -> xml.replace("worksheets/sheet1.xml", place), "broken");
		}
	}

	private void refuses(String part, UnaryOperator<String> change, String why) throws IOException {
		byte[] file = changed(AssetFiles.raw(List.of(List.of("Pemilik"))), part, change);
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> rows(file)).withMessage(why);
	}

	private List<SheetRow> rows(byte[] content) throws IOException {
		try (RowReader reader = FileGate.open(Files.write(folder.resolve("berkas.xlsx"), content))) {
			return reader.rows().toList();
		}
	}

	private byte[] changed(byte[] book, String part, UnaryOperator<String> change) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		boolean found = false;
		try (ZipFile from = new ZipFile(Files.write(folder.resolve("asal.xlsx"), book).toFile());
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				String xml = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				String written = entry.getName().equals(part) ? change.apply(xml) : xml;
				found |= !written.equals(xml);
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(written.getBytes(StandardCharsets.UTF_8));
			}
		}
		assertThat(found).as("%s is changed", part).isTrue();
		return bytes.toByteArray();
	}

}
