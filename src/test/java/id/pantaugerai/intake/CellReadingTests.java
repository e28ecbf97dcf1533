package id.pantaugerai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CellReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.240,50   | 1240.50
			1240,5     | 1240.50
			1240.50    | 1240.50
			1.240      | 1240.00
			1.240,5 m² | 1240.50
			12.345.678 |
			""", ignoreLeadingAndTrailingWhitespace = true)
	void readsAreasAsIndonesiansWriteThem(String written, @Nullable String area) {
		if (area != null) {
			assertThat(read(IntakeColumn.AREA, written)).isEqualTo(new BigDecimal(area));
		}
		else {
			refuses(IntakeColumn.AREA, written, "range");
		}
	}

	@Test
	void readsNumbersAsTheWorkbookHasThem() {
		assertThat(IntakeColumn.AREA.read(SheetCell.of(new BigDecimal("1240.5")))).isEqualTo(new BigDecimal("1240.50"));
	}

	@ParameterizedTest
	@CsvSource({ "12/2/2019", "12-02-2019", "2019-02-12" })
	void readsDatesThatAreWrittenOut(String written) {
		assertThat(read(IntakeColumn.TITLE_DATE, written)).isEqualTo(LocalDate.of(2019, 2, 12));
	}

	@Test
	void readsDatesAsTheWorkbookCountsThem() {
		assertThat(IntakeColumn.TITLE_DATE.read(SheetCell.of(new BigDecimal("43508"))))
			.isEqualTo(LocalDate.of(2019, 2, 12));
	}

	@ParameterizedTest
	@CsvSource({ "Pemerintah Kota,PEMKOT", "PEMPROV LAMPUNG,PEMPROV", "Kementerian,VERTIKAL", "b.u.m.n,", "BUMD,BUMD" })
	void knowsOwnersByTheirCommonNames(String written, @Nullable OwnerClass owner) {
		if (owner != null) {
			assertThat(read(IntakeColumn.OWNER, written)).isEqualTo(owner);
		}
		else {
			refuses(IntakeColumn.OWNER, written, "word");
		}
	}

	@Test
	void takesABlankOrALoneDashForNothingSaid() {
		assertThat(read(IntakeColumn.DISPUTED, "-")).isNull();
		assertThat(read(IntakeColumn.DISPUTED, "  ")).isNull();
		assertThat(read(IntakeColumn.DISPUTED, "Tidak")).isEqualTo(false);
	}

	@Test
	void takesDegreesBackFromTheFileOfErrors() {
		assertThat(read(IntakeColumn.LATITUDE, "'-5,385")).isEqualTo(read(IntakeColumn.LATITUDE, "-5.385"));
	}

	@Test
	void refusesWhatItWouldHaveToGuess() {
		refuses(IntakeColumn.AREA, "banyak", "figure");
		refuses(IntakeColumn.AREA, "-5", "range");
		refuses(IntakeColumn.TITLE_DATE, "31/2/2019", "date");
		refuses(IntakeColumn.LATITUDE, "5° 23' S", "degrees");
		refuses(IntakeColumn.LATITUDE, "105,25", "range");
		refuses(IntakeColumn.HOLDER, "x".repeat(151), "long");
	}

	@Test
	void computesNoFormula() {
		assertThatExceptionOfType(UnreadableException.class)
			.isThrownBy(() -> IntakeColumn.AREA.read(new SheetCell("=1+1", null, true)))
			.withMessage("formula");
	}

	private static @Nullable Object read(IntakeColumn column, String written) {
		return column.read(SheetCell.of(written));
	}

	private static void refuses(IntakeColumn column, String written, String why) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read(column, written)).withMessage(why);
	}

}
