package id.pantaugerai.discipline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In which order a table stands.
 *
 * @param key by what
 * @param descending whether the greatest comes first
 */
public record Sorting<T>(Key<T> key, boolean descending) {

	/** The order an address names; empty when there is no such. */
	public static <T> Optional<Sorting<T>> parse(String text, List<? extends Key<T>> keys) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return keys.stream()
			.filter((key) -> key.parameter().equals(name))
			.findFirst()
			.map((key) -> new Sorting<T>(key, descending));
	}

	/** As an address writes it, with a minus for the greatest first. */
	public String parameter() {
		return (descending ? "-" : "") + key.parameter();
	}

	/** The order that a click on the head of a column asks for. */
	public Sorting<T> next(Key<T> clicked) {
		return new Sorting<>(clicked, clicked.equals(key) ? !descending : clicked.descendsFirst());
	}

	/** For {@code aria-sort}: whether the table stands in the order of this column. */
	public String aria(Key<T> asked) {
		return !asked.equals(key) ? "none" : descending ? "descending" : "ascending";
	}

	/** Compares two rows. */
	public Comparator<T> comparator() {
		return (descending ? key.comparator().reversed() : key.comparator()).thenComparing(key.otherwise());
	}

	/** What a table can be ordered by. */
	public interface Key<T> {

		/** Its name in an address. */
		String parameter();

		/** The smallest first. */
		Comparator<T> comparator();

		/** What decides between equals. */
		Comparator<T> otherwise();

		/** Whether the greatest is what a reader looks for first. */
		boolean descendsFirst();

	}

}
