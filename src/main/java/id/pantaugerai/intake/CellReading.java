package id.pantaugerai.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;

/** Reads what people and spreadsheets write into a cell. */
interface CellReading {

	/** What the cell says; it is not blank. */
	Object read(SheetCell cell);

	/** Words, at most so many letters. */
	static CellReading text(int longest) {
		return (cell) -> {
			String text = PlainText.clean(refuseFormula(cell).text());
			if (text == null || text.length() > longest) {
				throw new UnreadableException("long", String.valueOf(longest));
			}
			return text;
		};
	}

	/** A figure between two bounds, both included, with a decimal comma or point. */
	static CellReading figure(String least, String most) {
		return (cell) -> {
			String typed = refuseFormula(cell).text().replaceAll("(?i)\\s*(m2|m²|m)$", "");
			BigDecimal figure = (cell.number() != null) ? cell.number()
					: Typed.figure(typed).orElseThrow(() -> new UnreadableException("figure", cell.text()));
			if (figure.compareTo(new BigDecimal(least)) < 0 || figure.compareTo(new BigDecimal(most)) > 0) {
				Figures figures = new Figures();
				throw new UnreadableException("range", figures.count(new BigDecimal(least)),
						figures.count(new BigDecimal(most)));
			}
			return figure.setScale(2, RoundingMode.HALF_UP);
		};
	}

	/**
	 * Degrees between two bounds, to six decimals; also behind the apostrophe of our own
	 * files.
	 */
	static CellReading degrees(String least, String most) {
		return (cell) -> {
			String typed = refuseFormula(cell).text().replaceFirst("^'", "").replace('−', '-').replace(',', '.');
			if (!typed.matches("-?\\d{1,3}(\\.\\d{1,15})?")) {
				throw new UnreadableException("degrees", cell.text());
			}
			BigDecimal degrees = new BigDecimal(typed).setScale(6, RoundingMode.HALF_UP);
			if (degrees.compareTo(new BigDecimal(least)) < 0 || degrees.compareTo(new BigDecimal(most)) > 0) {
				throw new UnreadableException("range", least, most);
			}
			return degrees;
		};
	}

	/** A date of a spreadsheet, or one that is written out: {@code 12/2/2019}. */
	static CellReading date() {
		return (cell) -> {
			BigDecimal serial = refuseFormula(cell).number();
			LocalDate date = (serial != null) ? ofSerial(serial)
					: Typed.date(cell.text()).orElseThrow(() -> new UnreadableException("date", cell.text()));
			if (date.getYear() < 1900 || date.getYear() > 2100) {
				throw new UnreadableException("date", cell.text());
			}
			return date;
		};
	}

	/** Yes or no. */
	static CellReading yesNo() {
		return word(Vocabulary.YES_NO);
	}

	/** One of some words, however it is spelled. */
	static CellReading word(Map<String, ?> words) {
		return (cell) -> {
			Object value = words.get(Vocabulary.plain(refuseFormula(cell).text()));
			if (value == null) {
				throw new UnreadableException("word", cell.text(), Vocabulary.examples(words));
			}
			return value;
		};
	}

	private static LocalDate ofSerial(BigDecimal serial) {
		try {
			return LocalDate.of(1899, 12, 30).plusDays(serial.longValue());
		}
		catch (DateTimeException ex) {
			throw new UnreadableException("date", serial.toPlainString());
		}
	}

	private static SheetCell refuseFormula(SheetCell cell) {
		if (cell.formula()) {
			throw new UnreadableException("formula");
		}
		return cell;
	}

}
