package id.pantaugerai.docket.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import id.pantaugerai.docket.DocketColumn;
import id.pantaugerai.docket.DocketFacet;
import id.pantaugerai.docket.DocketFilter;
import id.pantaugerai.shared.ListOrder;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The address of a list of obstacles: everything a reader has chosen, so that a link
 * shows another the same.
 *
 * @param filter what the list holds
 * @param order in which order
 * @param page which page, from 0
 * @param ignored parts of the address that nobody understands
 */
record DocketAddress(DocketFilter filter, ListOrder<DocketColumn> order, int page, List<String> ignored) {

	static final int SIZE = 25;

	private static final Pattern KECAMATAN = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

	static DocketAddress of(MultiValueMap<String, String> sent) {
		List<String> ignored = new ArrayList<>();
		Map<DocketFacet, String> choices = new EnumMap<>(DocketFacet.class);
		for (DocketFacet facet : DocketFacet.values()) {
			first(sent, facet.parameter()).ifPresent((value) -> {
				if (facet.knows(value)) {
					choices.put(facet, value);
				}
				else {
					ignored.add(facet.parameter());
				}
			});
		}
		ListOrder<DocketColumn> order = order(sent, ignored);
		return new DocketAddress(new DocketFilter(kecamatan(sent, ignored), choices), order, page(sent), ignored);
	}

	private static ListOrder<DocketColumn> order(MultiValueMap<String, String> sent, List<String> ignored) {
		String text = first(sent, "urut").orElse(DocketColumn.SOONEST.parameter());
		return ListOrder.parse(DocketColumn.class, text).orElseGet(() -> {
			ignored.add("urut");
			return DocketColumn.SOONEST;
		});
	}

	private static @Nullable String kecamatan(MultiValueMap<String, String> sent, List<String> ignored) {
		String code = first(sent, "kecamatan").orElse(null);
		if (code != null && !KECAMATAN.matcher(code).matches()) {
			ignored.add("kecamatan");
			return null;
		}
		return code;
	}

	/** The address itself, without what is empty or unknown. */
	public String canonical() {
		return at(page);
	}

	/** The same list without a choice, from its first page. */
	public String without(DocketFacet facet) {
		return href("/kendala", filter.without(facet), order, 0);
	}

	/** The same list in every kecamatan. */
	public String everywhere() {
		return href("/kendala", filter.in(null), order, 0);
	}

	/** The same list with another choice. */
	public String with(DocketFacet facet, String value) {
		return href("/kendala", filter.with(facet, value), order, 0);
	}

	/** The same list in the order that the head of a column stands for. */
	public String sorted(DocketColumn column) {
		return href("/kendala", filter, order.next(column), 0);
	}

	/** Another page of the same list, from 0. */
	public String at(int number) {
		return href("/kendala", filter, order, number);
	}

	/** The whole list as a file of this kind. */
	public String file(String kind) {
		return href("/kendala." + kind, filter, order, 0);
	}

	/** The same obstacles on another page of this room. */
	public String on(String path) {
		return href(path, filter, DocketColumn.SOONEST, 0);
	}

	private static String href(String path, DocketFilter wanted, ListOrder<DocketColumn> by, int number) {
		List<String> parts = new ArrayList<>();
		if (!wanted.query().isEmpty()) {
			parts.add(wanted.query());
		}
		if (!by.equals(DocketColumn.SOONEST)) {
			parts.add("urut=" + by.parameter());
		}
		if (number > 0) {
			parts.add("halaman=" + (number + 1));
		}
		return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
	}

	private static Optional<String> first(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter((value) -> !value.isEmpty());
	}

	private static int page(MultiValueMap<String, String> sent) {
		String text = first(sent, "halaman").orElse("");
		return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) - 1 : 0;
	}

}
