package id.pantaugerai.proposal.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.pantaugerai.proposal.Instrument;
import id.pantaugerai.shared.PlainText;

import org.springframework.validation.Errors;

/**
 * The list of instruments as it was typed: those there are, then room for new ones.
 *
 * @param numbers the number of each; empty for a new one
 * @param names what each is called
 * @param states whether each is offered
 */
record InstrumentRows(List<String> numbers, List<String> names, List<String> states) {

	static final String RETIRED = "PENSIUN";

	static final String OFFERED = "DIPAKAI";

	private static final int ROOM = 2;

	static InstrumentRows of(List<Instrument> instruments) {
		return new InstrumentRows(
				padded(instruments.stream().map((instrument) -> String.valueOf(instrument.number())), ""),
				padded(instruments.stream().map(Instrument::name), ""),
				padded(instruments.stream().map((instrument) -> instrument.retired() ? RETIRED : OFFERED), OFFERED));
	}

	/** The same rows and those that somebody else has added meanwhile. */
	InstrumentRows with(List<Instrument> now) {
		List<Instrument> missing = now.stream()
			.filter((instrument) -> !numbers.contains(String.valueOf(instrument.number())))
			.toList();
		InstrumentRows more = of(missing);
		return missing.isEmpty() ? this : new InstrumentRows(joined(numbers, more.numbers), joined(names, more.names),
				joined(states, more.states));
	}

	/** How many rows there are. */
	public int count() {
		return Math.min(names.size(), 60);
	}

	public String number(int row) {
		return (row < numbers.size()) ? numbers.get(row) : "";
	}

	public boolean retired(int row) {
		return row < states.size() && states.get(row).equals(RETIRED);
	}

	/** The key of what is wrong with a row; empty when nothing is. */
	public String wrong(int row) {
		String name = name(row);
		if (name.isEmpty()) {
			return number(row).isEmpty() ? "" : "procedure.instrument.gone";
		}
		if (name.length() > Instrument.LONGEST) {
			return "procedure.instrument.long";
		}
		if (Instrument.isExchange(name)) {
			return "procedure.instrument.exchange";
		}
		return IntStream.range(0, row).anyMatch((earlier) -> same(name(earlier), name)) ? "procedure.instrument.twice"
				: "";
	}

	void check(List<Instrument> before, Errors errors) {
		List<String> known = before.stream().map((instrument) -> String.valueOf(instrument.number())).toList();
		List<String> sent = IntStream.range(0, count()).mapToObj(this::number).filter(known::contains).toList();
		boolean strange = sent.size() != known.size() || !sent.containsAll(known) || IntStream.range(0, count())
			.anyMatch((row) -> !number(row).isEmpty() && !known.contains(number(row)));
		if (strange) {
			errors.reject("procedure.instrument.strange");
		}
		if (IntStream.range(0, count()).anyMatch((row) -> !wrong(row).isEmpty())) {
			errors.rejectValue("names", "procedure.instrument.wrong");
		}
		else if (!strange && instruments().stream().allMatch(Instrument::retired)) {
			errors.rejectValue("names", "procedure.instrument.none");
		}
	}

	List<Instrument> instruments() {
		List<Instrument> instruments = new ArrayList<>();
		int last = numbers.stream()
			.filter((text) -> text.matches("\\d{1,6}"))
			.mapToInt(Integer::parseInt)
			.max()
			.orElse(0);
		for (int row = 0; row < count(); row++) {
			if (!name(row).isEmpty()) {
				int number = number(row).isEmpty() ? ++last : Integer.parseInt(number(row));
				instruments.add(new Instrument(instruments.size() + 1, number, name(row), retired(row)));
			}
		}
		return instruments;
	}

	private String name(int row) {
		return Objects.requireNonNullElse(PlainText.clean(names.get(row)), "");
	}

	private static List<String> joined(List<String> mine, List<String> more) {
		return Stream.concat(mine.stream(), more.stream()).toList();
	}

	private static boolean same(String one, String other) {
		return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
	}

	private static List<String> padded(Stream<String> values, String empty) {
		return Stream.concat(values, Collections.nCopies(ROOM, empty).stream()).toList();
	}

}
