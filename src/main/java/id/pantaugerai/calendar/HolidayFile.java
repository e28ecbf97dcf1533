package id.pantaugerai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;

/** Reads a file of holidays: a date, a name, and whether it is joint leave. */
public final class HolidayFile {

	/** The most lines a file may have; a year has about 25 holidays. */
	public static final int MOST_LINES = 400;

	private static final int LONGEST_NAME = 120;

	private final Set<LocalDate> known;

	private final Set<LocalDate> seen = new HashSet<>();

	private HolidayFile(Set<LocalDate> known) {
		this.known = known;
	}

	/** Whether a file has no more lines than are looked through. */
	public static boolean fits(String text) {
		return text.lines().limit(MOST_LINES + 1).count() <= MOST_LINES;
	}

	/**
	 * Looks through a file; empty lines and a line of headings are passed over.
	 * @param text the whole file
	 * @param known the days that are holidays already
	 */
	public static List<HolidayRow> read(String text, Set<LocalDate> known) {
		HolidayFile file = new HolidayFile(known);
		List<HolidayRow> rows = new ArrayList<>();
		List<String> lines = text.replace("\uFEFF", "").lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			String line = lines.get(index).strip();
			if (!line.isEmpty() && !line.toLowerCase(Locale.ROOT).startsWith("tanggal")) {
				rows.add(file.read(index + 1, line));
			}
		}
		return rows;
	}

	private HolidayRow read(int number, String line) {
		String[] cells = line.split((line.indexOf(';') >= 0) ? ";" : ",", 3);
		Optional<LocalDate> day = Typed.date(plain(cells[0])).filter(HolidayRow::isAllowed);
		String name = (cells.length > 1) ? plain(cells[1]) : "";
		if (day.isEmpty()) {
			return HolidayRow.wrong(number, line, HolidayRow.State.NO_DATE);
		}
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			return HolidayRow.wrong(number, line,
					name.isEmpty() ? HolidayRow.State.NO_NAME : HolidayRow.State.TOO_LONG);
		}
		String joint = (cells.length > 2) ? plain(cells[2]).toLowerCase(Locale.ROOT) : "";
		boolean leave = joint.equals("ya") || joint.equals("1") || joint.contains("bersama");
		return new HolidayRow(number, line, new Holiday(day.get(), name, leave), state(day.get()));
	}

	private HolidayRow.State state(LocalDate day) {
		if (!seen.add(day)) {
			return HolidayRow.State.REPEATED;
		}
		return known.contains(day) ? HolidayRow.State.KNOWN : HolidayRow.State.NEW;
	}

	private static String plain(String cell) {
		String clean = PlainText.clean(cell.replace("\"", ""));
		return (clean != null) ? clean : "";
	}

}
