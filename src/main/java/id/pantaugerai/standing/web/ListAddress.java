package id.pantaugerai.standing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.Facet;
import id.pantaugerai.standing.StandingFilter;
import id.pantaugerai.standing.StandingOrder;

import org.springframework.util.MultiValueMap;

/**
 * The address of a list: everything a reader has chosen, so that a link shows another the
 * same.
 *
 * @param filter what the list holds
 * @param order in which order
 * @param page which page, from 0
 * @param size how many rows a page has
 * @param ignored parts of the address that nobody understands
 */
record ListAddress(StandingFilter filter, StandingOrder order, int page, int size, List<String> ignored) {

	static final List<Integer> SIZES = List.of(25, 50);

	private static final Pattern KECAMATAN = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

	private static final int LONGEST_WORDS = 60;

	static ListAddress of(MultiValueMap<String, String> sent) {
		List<String> ignored = new ArrayList<>();
		List<Choice> choices = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			first(sent, facet.parameter()).ifPresent((value) -> Choices.find(facet, value)
				.ifPresentOrElse(choices::add, () -> ignored.add(facet.parameter())));
		}
		String kecamatan = first(sent, "kecamatan").orElse(null);
		if (kecamatan != null && !KECAMATAN.matcher(kecamatan).matches()) {
			ignored.add("kecamatan");
			kecamatan = null;
		}
		String words = first(sent, "q").map(ListAddress::plain).orElse("");
		StandingOrder order = first(sent, "urut").map((text) -> StandingOrder.parse(text).orElseGet(() -> {
			ignored.add("urut");
			return StandingOrder.WORST;
		})).orElse(StandingOrder.WORST);
		return new ListAddress(new StandingFilter(kecamatan, choices, words), order, number(sent, "halaman", 1) - 1,
				SIZES.contains(number(sent, "baris", 25)) ? number(sent, "baris", 25) : 25, ignored);
	}

	/** The address itself, without what is empty or unknown. */
	public String canonical() {
		return at(page);
	}

	/** The same list without a choice, from its first page. */
	public String without(Choice choice) {
		return href("/kelurahan", filter.without(choice), order, 0);
	}

	/** The same list in every kecamatan. */
	public String everywhere() {
		return href("/kelurahan", filter.in(null), order, 0);
	}

	/** The same list whatever the name. */
	public String unnamed() {
		return href("/kelurahan", filter.named(""), order, 0);
	}

	/** The same list in the order that the head of a column stands for. */
	public String sorted(StandingOrder.Column column) {
		return href("/kelurahan", filter, order.next(column), 0);
	}

	/** Another page of the same list, from 0. */
	public String at(int number) {
		return href("/kelurahan", filter, order, number);
	}

	/** The whole list as a file of this kind. */
	public String file(String kind) {
		return href("/kelurahan." + kind, filter, order, 0);
	}

	private String href(String path, StandingFilter wanted, StandingOrder by, int number) {
		List<String> parts = new ArrayList<>();
		if (!wanted.query().isEmpty()) {
			parts.add(wanted.query());
		}
		if (!by.equals(StandingOrder.WORST)) {
			parts.add("urut=" + by.parameter());
		}
		if (size != SIZES.get(0)) {
			parts.add("baris=" + size);
		}
		if (number > 0) {
			parts.add("halaman=" + (number + 1));
		}
		return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
	}

	private static Optional<String> first(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter((value) -> !value.isEmpty());
	}

	private static int number(MultiValueMap<String, String> sent, String name, int otherwise) {
		String text = first(sent, name).orElse("");
		return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : otherwise;
	}

	private static String plain(String text) {
		String clean = text.replaceAll("\\p{Cntrl}", "");
		return clean.substring(0, Math.min(clean.length(), LONGEST_WORDS));
	}

}
