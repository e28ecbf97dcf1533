package id.pantaugerai.paper;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import id.pantaugerai.paper.Passage.Fact;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterPressTests {

	private static final String HOSTILE = "<script>alert(1)</script> =cmd|' /C calc'!A0 \u0000\u0007\u001b[31m\u202Ekanan\u2066 ke\u200Bkiri \uD83C\uDFE0 \uFFFE\uD800";

	private final LetterPress press = Letters.letterPress();

	@Test
	void saysTheSameOnPaperAndInTheFile() {
		Letter letter = Letters.whole();
		String words = Printed.words(press.docx(letter, Paper.A4));
		List<String> paper = words(Printed.text(press.pdf(letter, Paper.A4)));

		assertThat(words(words)).allMatch(paper::contains);
		assertThat(words).contains("Plt. KEPALA DINAS KOPERASI DAN UKM", "NIP 19700101 199501 1 001",
				"Bandar Lampung, 9 Februari 2026", "Pembina Utama Muda (IV/c)", "Foto 3. Jalan masuk", "Tembusan:");
	}

	@Test
	void leavesBlanksForWhatTheOfficeFillsIn() {
		Letter letter = Letters.saying(new Passage.Paragraph("Dengan hormat,"));

		assertThat(Printed.text(press.pdf(letter, Paper.A4))).containsPattern("Nomor\\s*: …{10,}")
			.containsPattern("NIP …{10,}");
		assertThat(Printed.words(press.docx(letter, Paper.A4))).containsPattern("Nomor\\s*: …{10,}")
			.containsPattern("NIP …{10,}");
	}

	@Test
	void givesTheSameBytesForTheSameLetter() {
		assertThat(press.pdf(Letters.whole(), Paper.F4)).isEqualTo(press.pdf(Letters.whole(), Paper.F4));
	}

	@Test
	void letsNoTypedTextBeMoreThanText() {
		Letter letter = Letters.saying(new Passage.Paragraph(HOSTILE),
				new Passage.Facts("Data", List.of(new Fact("Uraian", HOSTILE))));
		String paper = Printed.text(press.pdf(letter, Paper.A4));
		String file = Printed.words(press.docx(letter, Paper.A4));

		for (String text : List.of(paper, file)) {
			assertThat(text).contains("<script>alert(1)</script> =cmd|' /C calc'!A0 [31mkanan kekiri")
				.doesNotContain("\u202E", "\u2066", "\u0007", "\u200B");
		}
	}

	@Test
	void breaksWhatIsLongerThanALineOrAPage() {
		String endless = "a".repeat(10_000);
		Letter letter = Letters.saying(new Passage.Paragraph(endless),
				new Passage.Facts("Data", List.of(new Fact("Uraian", endless), new Fact("Bab", "kata ".repeat(2000)))));
		byte[] pdf = press.pdf(letter, Paper.A4);

		assertThat(Printed.text(pdf).chars().filter((letterOf) -> letterOf == 'a').count()).isGreaterThan(24_000);
		assertThat(Printed.rightmost(pdf)).isLessThan(Paper.A4.width() - 17);
		assertThat(Printed.words(press.docx(letter, Paper.A4))).contains(endless);
	}

	@Test
	void staysEditableWithRealHeadingsListsAndTables() throws Exception {
		try (XWPFDocument file = Printed.file(press.docx(Letters.whole(), Paper.F4))) {
			assertThat(file.getParagraphs()).filteredOn((paragraph) -> "Heading1".equals(paragraph.getStyle()))
				.extracting(XWPFParagraph::getText)
				.containsExactly("Data kendala");
			assertThat(file.getParagraphs()).filteredOn((paragraph) -> paragraph.getNumID() != null)
				.extracting(XWPFParagraph::getNumID)
				.containsExactly(numbers(1), numbers(1), numbers(2), numbers(2));
			XWPFTable grid = file.getTables().get(2);
			assertThat(grid.getRow(0).isRepeatHeader()).isTrue();
			assertThat(file.getAllPictures()).hasSize(4);
			assertThat(file.getDocument().getBody().getSectPr().getPgSz().getH()).hasToString("18709");
		}
	}

	private static BigInteger numbers(int list) {
		return BigInteger.valueOf(list);
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s:]+"))
			.filter((word) -> !word.isBlank() && !word.matches("\\d+\\.?"))
			.toList();
	}

}
