package id.pantaugerai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HolidayFileTests {

	static final LocalDate IMLEK = LocalDate.of(2027, 2, 6);

	@Test
	void readsWhatIndonesianExcelWrites() {
		List<HolidayRow> rows = HolidayFile.read(
				"\uFEFFtanggal;nama;cuti bersama\r\n6/2/2027;Tahun Baru Imlek;\r\n5/2/2027;Cuti Imlek;ya\r\n",
				Set.of());

		assertThat(rows).extracting(HolidayRow::holiday)
			.containsExactly(new Holiday(IMLEK, "Tahun Baru Imlek", false),
					new Holiday(LocalDate.of(2027, 2, 5), "Cuti Imlek", true));
		assertThat(rows).allMatch(HolidayRow::isNew).extracting(HolidayRow::line).containsExactly(2, 3);
	}

	@Test
	void readsCommasAndQuotesToo() {
		assertThat(HolidayFile.read("\"2027-02-06\",\"Tahun Baru Imlek\",\"cuti bersama\"", Set.of())).singleElement()
			.returns(new Holiday(IMLEK, "Tahun Baru Imlek", true), HolidayRow::holiday);
	}

	@Test
	void saysOfEachLineWhatWouldBecomeOfIt() {
		String file = "6/2/2027;Imlek\n6/2/2027;Imlek lagi\n1/1/2027;Tahun Baru\n31/2/2027;Salah\n2/1/1999;Lama\n7/2/2027;\n"
				+ "8/2/2027;" + "x".repeat(121);

		assertThat(HolidayFile.read(file, Set.of(LocalDate.of(2027, 1, 1)))).extracting(HolidayRow::state)
			.containsExactly(HolidayRow.State.NEW, HolidayRow.State.REPEATED, HolidayRow.State.KNOWN,
					HolidayRow.State.NO_DATE, HolidayRow.State.NO_DATE, HolidayRow.State.NO_NAME,
					HolidayRow.State.TOO_LONG);
	}

	@Test
	void findsNothingInWhatIsNoList() {
		assertThat(HolidayFile.read("", Set.of())).isEmpty();
		assertThat(HolidayFile.read("PK\u0003\u0004 biner", Set.of())).noneMatch(HolidayRow::isNew);
	}

}
