package id.pantaugerai.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileGateTests {

	private static final String HEAD = "Pemilik;OPD;Kelurahan;Luas\r\n";

	@TempDir
	Path folder;

	@Test
	void readsAWorkbookWhateverItIsCalled() throws IOException {
		assertThat(rows(AssetFiles.raw(List.of(List.of("Pemilik", 12)))).get(0).texts()).containsExactly("Pemilik",
				"12");
	}

	@Test
	void readsSemicolonsInUtf8AndInTheLettersOfAnOlderWindows() throws IOException {
		String text = HEAD + "Pemkot;Balai «Désa»;18.71.01.1005;1.240,50\r\n";

		assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).get(1).at(1).text())
			.isEqualTo("Balai «Désa»");
		assertThat(rows(text.getBytes(Charset.forName("windows-1252"))).get(1).at(1).text()).isEqualTo("Balai «Désa»");
	}

	@Test
	void readsCommasAndTabsToo() throws IOException {
		assertThat(rows("Pemilik,OPD,Kelurahan\nPemkot,A,B\n".getBytes(StandardCharsets.UTF_8)).get(1).texts())
			.containsExactly("Pemkot", "A", "B");
		assertThat(rows("Pemilik\tOPD\tKelurahan\nPemkot\tA\tB\n".getBytes(StandardCharsets.UTF_8)).get(1).texts())
			.containsExactly("Pemkot", "A", "B");
	}

	@Test
	void readsOnBehindAQuoteThatIsClosedTooEarlyOrNever() throws IOException {
		assertThat(rows((HEAD + "\"Balai\" desa;A;B;1\r\n").getBytes(StandardCharsets.UTF_8))).hasSize(2);
		assertThat(rows((HEAD + "\"Balai desa;A;B;1\r\n").getBytes(StandardCharsets.UTF_8))).hasSize(2);
	}

	@Test
	void refusesAProgramThatIsCalledAWorkbook() {
		refuses("MZ\u0090\0\3\0\0\0 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1), "foreign");
		refuses("%PDF-1.7 x".getBytes(StandardCharsets.ISO_8859_1), "foreign");
		refuses("<html><table>".getBytes(StandardCharsets.ISO_8859_1), "foreign");
	}

	@Test
	void refusesAnOldOrLockedWorkbookWithWhatToDo() {
		refuses(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0 }, "old");
	}

	@Test
	void refusesNothing() {
		refuses(new byte[0], "empty");
	}

	@Test
	void refusesAnArchiveThatIsNoWorkbook() throws IOException {
		refuses(zip("word/document.xml", 10), "foreign");
	}

	@Test
	void refusesMacros() throws IOException {
		refuses(zip("xl/vbaProject.bin", 10), "macro");
	}

	@Test
	void refusesWhatSwells() throws IOException {
		refuses(zip("xl/worksheets/sheet1.xml", 200 << 20), "bomb");
	}

	@Test
	void refusesARowWithoutAnEnd() {
		refuses(";".repeat(200_000).getBytes(StandardCharsets.UTF_8), "bomb");
		refuses("\"\n\";".repeat(200_000).getBytes(StandardCharsets.UTF_8), "bomb");
		refuses(("Pemilik\n\"" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8), "bomb");
	}

	@Test
	void readsManyRowsHoweverLongTheyAreTogether() throws IOException {
		assertThat(
				rows(("Pemilik;\"Jl. 5\";1\n" + "x;".repeat(200) + "\n").repeat(5000).getBytes(StandardCharsets.UTF_8)))
			.hasSize(10_000);
	}

	@Test
	void refusesAWorkbookThatIsCutOff() {
		byte[] whole = AssetFiles.raw(List.of(List.of("Pemilik")));
		refuses(Arrays.copyOf(whole, whole.length / 2), "broken");
	}

	@Test
	void refusesThreeHundredColumns() {
		byte[] wide = AssetFiles.raw(List.of(Collections.nCopies(300, "Pemilik")));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> HeaderRow.search(rows(wide).iterator()))
			.withMessage("wide");
	}

	@Test
	void saysWhichColumnIsMissing() {
		byte[] file = AssetFiles.raw(List.of(List.of("Pemilik", "OPD", "Luas")));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> HeaderRow.search(rows(file).iterator()))
			.withMessage("missing.kelurahan");
	}

	@Test
	void takesTheTextOfAFormulaForAFormula() throws IOException {
		byte[] csv = (HEAD + "=cmd|' /C calc'!A0;A;B;1\r\n").getBytes(StandardCharsets.UTF_8);
		assertThat(rows(csv).get(1).at(0).formula()).isTrue();
		assertThat(rows(AssetFiles.raw(List.of(List.of("=1+1")))).get(0).at(0).formula()).isTrue();
	}

	private List<SheetRow> rows(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("berkas.xlsx"), content);
		try (RowReader reader = FileGate.open(file)) {
			return reader.rows().toList();
		}
	}

	private void refuses(byte[] content, String why) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> rows(content)).withMessage(why);
	}

	private static byte[] zip(String extra, int size) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			if (!extra.startsWith("word")) {
				zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
				zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
			}
			zip.putNextEntry(new ZipEntry(extra));
			byte[] block = new byte[1 << 20];
			for (int written = 0; written < size; written += block.length) {
				zip.write(block, 0, Math.min(block.length, size - written));
			}
		}
		return bytes.toByteArray();
	}

}
