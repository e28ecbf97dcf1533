package id.pantaugerai.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text file with one row a line, as any spreadsheet writes it: semicolons, commas or
 * tabs, in UTF-8 or in the letters of an older Windows.
 */
final class CsvRows implements RowReader {

	private static final int HEAD = 64 * 1024;

	private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

	private final CSVParser parser;

	private int number;

	private CsvRows(CSVParser parser) {
		this.parser = parser;
	}

	static CsvRows open(Path file) throws IOException {
		Charset letters = letters(file);
		char delimiter = delimiter(new String(head(file), letters));
		BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), letters));
		skipMark(reader);
		RecordReader records = new RecordReader(reader, delimiter);
		CSVParser parser = CSVParser.parse(records, CSVFormat.EXCEL.builder().setDelimiter(delimiter).get());
		records.follow(parser::getRecordNumber);
		return new CsvRows(parser);
	}

	@Override
	public Stream<SheetRow> rows() {
		return parser.stream().map(this::row);
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}

	private SheetRow row(CSVRecord read) {
		return new SheetRow(++number, read.stream().map(CsvRows::cell).toList());
	}

	// A text that a spreadsheet would compute is as much a formula as one in a workbook.
	private static SheetCell cell(String text) {
		boolean formula = text.strip().startsWith("=");
		return formula ? new SheetCell(text.strip(), null, true) : SheetCell.of(text);
	}

	private static char delimiter(String head) {
		String line = head.lines().filter((one) -> !one.isBlank()).findFirst().orElse("");
		return DELIMITERS.stream()
			.max(Comparator.comparingLong((sign) -> line.chars().filter((letter) -> letter == sign).count()))
			.orElse(';');
	}

	private static Charset letters(Path file) throws IOException {
		byte[] head = head(file);
		int whole = head.length - Math.min(head.length, 4);
		try {
			StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(head, 0, (head.length < HEAD) ? head.length : lastWhole(head, whole)));
			return StandardCharsets.UTF_8;
		}
		catch (CharacterCodingException ex) {
			return Charset.forName("windows-1252");
		}
	}

	// The end of the head may cut a letter in two.
	private static int lastWhole(byte[] head, int from) {
		int end = from;
		while (end > 0 && (head[end - 1] & 0x80) != 0) {
			end--;
		}
		return end;
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		}
	}

	private static void skipMark(Reader reader) throws IOException {
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
	}

}
