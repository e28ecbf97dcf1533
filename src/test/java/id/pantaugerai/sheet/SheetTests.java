package id.pantaugerai.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTests {

	static final Line PLAIN = new Line("Jl. Teuku Umar", new BigDecimal("1240.50"), LocalDate.of(2026, 1, 8));

	static final Line HOSTILE = new Line("=cmd|' /C calc'!A0; \"x\"", new BigDecimal("-5.392116"), null);

	@Test
	void writesForAnIndonesianExcel() {
		assertThat(new String(sheet(List.of(PLAIN, HOSTILE)).csv(), StandardCharsets.UTF_8)).isEqualTo("""
				\uFEFFLetak;Luas;Sejak;Saat
				Jl. Teuku Umar;1240,50;08/01/2026;08/01/2026 08:52
				"'=cmd|' /C calc'!A0; ""x""\";-5,392116;;
				""".replace("\n", "\r\n"));
	}

	@Test
	void writesFiguresAndDatesAsWhatTheyAre() throws IOException {
		try (XSSFWorkbook book = open(sheet(List.of(PLAIN, HOSTILE)))) {
			Row row = book.getSheet("Daftar").getRow(1);
			assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1240.5);
			assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.00");
			assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-01-08T00:00");
			assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-01-08T08:52");
			Row hostile = book.getSheet("Daftar").getRow(2);
			assertThat(hostile.getCell(0).getCellType()).isEqualTo(CellType.STRING);
			assertThat(hostile.getCell(0).getStringCellValue()).startsWith("'=cmd");
			assertThat(hostile.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.000000");
			assertThat(book.getSheet("Catatan").getRow(0).getCell(1).getStringCellValue()).isEqualTo("'=1+1");
		}
	}

	@Test
	void writesLongListsWhole() throws IOException {
		try (XSSFWorkbook book = open(sheet(IntStream.range(0, 1_201).mapToObj((number) -> PLAIN).toList()))) {
			assertThat(book.getSheet("Daftar").getLastRowNum()).isEqualTo(1_201);
			assertThat(book.getSheet("Daftar").getRow(1_201).getCell(0).getStringCellValue()).isEqualTo(PLAIN.place());
		}
	}

	@Test
	void holdsNoMoreThanAFewRowsAtOnce() throws IOException {
		Rows<Line> many = (taker) -> IntStream.range(0, 20_000).forEach((number) -> taker.accept(PLAIN));
		AtomicLong unwritten = new AtomicLong();
		Sheet<Line> sheet = new Sheet<>("Daftar", List.of(new SheetColumn<>("Letak", 20, (line) -> {
			unwritten.incrementAndGet();
			return UUID.randomUUID().toString(); // not to be packed
		})), many);
		AtomicLong most = new AtomicLong();
		OutputStream out = new OutputStream() {
			@Override
			public void write(int one) {
				most.accumulateAndGet(unwritten.getAndSet(0), Math::max);
			}
		};

		sheet.csv(out);
		sheet.xlsx(out, "Catatan", (count) -> List.of());

		assertThat(most).hasPositiveValue().hasValueLessThan(2_000);
	}

	private static Sheet<Line> sheet(List<Line> lines) {
		return new Sheet<>("Daftar",
				List.of(new SheetColumn<>("Letak", 20, Line::place), new SheetColumn<>("Luas", 10, Line::area),
						new SheetColumn<>("Sejak", 10, Line::since), new SheetColumn<>("Saat", 10,
								(line) -> (line.since() != null) ? LocalDateTime.of(2026, 1, 8, 8, 52) : null)),
				lines);
	}

	private static XSSFWorkbook open(Sheet<Line> sheet) throws IOException {
		byte[] file = sheet.xlsx("Catatan", List.of(new SheetNote("Isi", "=1+1")));
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	private record Line(String place, BigDecimal area, @Nullable LocalDate since) {
	}

}
