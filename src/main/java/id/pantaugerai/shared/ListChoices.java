package id.pantaugerai.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every way a list can be narrowed, in the order in which it is offered. */
public final class ListChoices<C extends ListChoices.Choice> {

	private final Map<String, C> byQuery = new LinkedHashMap<>();

	/** Offers one more, after all others. */
	public void add(C choice) {
		byQuery.put(choice.query(), choice);
	}

	/** The choice that an address names; empty when there is no such. */
	public Optional<C> find(Facet facet, String value) {
		return Optional.ofNullable(byQuery.get(query(facet, value)));
	}

	/** The same of one that is known to be there. */
	public C get(Facet facet, String value) {
		return find(facet, value).orElseThrow();
	}

	/** What a facet offers, in order. */
	public List<C> of(Facet facet) {
		return byQuery.values().stream().filter((choice) -> choice.facet() == facet).toList();
	}

	/** All of them, in order. */
	public List<C> all() {
		return List.copyOf(byQuery.values());
	}

	/** How an address names a state: {@code belum-ada}. */
	public static String value(Enum<?> state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String query(Facet facet, String value) {
		return facet.parameter() + "=" + value;
	}

	/** One thing that a list can be narrowed by. */
	public interface Facet {

		/** Its name in an address. */
		String parameter();

	}

	/** One value of a facet. */
	public interface Choice {

		/** What it narrows. */
		Facet facet();

		/** Its name in an address. */
		String value();

		/** As an address writes it: {@code lahan=belum-ada}. */
		default String query() {
			return ListChoices.query(facet(), value());
		}

	}

}
