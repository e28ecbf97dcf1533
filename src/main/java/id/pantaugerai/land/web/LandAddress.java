package id.pantaugerai.land.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.pantaugerai.land.AreaRange;
import id.pantaugerai.land.LandChoice;
import id.pantaugerai.land.LandChoices;
import id.pantaugerai.land.LandFacet;
import id.pantaugerai.land.LandFilter;
import id.pantaugerai.land.LandOrder;
import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The address of a list of land assets: everything a reader has chosen, so that a link
 * shows another the same.
 *
 * @param filter what the list holds
 * @param order in which order
 * @param page which page, from 0
 * @param size how many rows a page has
 * @param ignored parts of the address that nobody understands
 */
record LandAddress(LandFilter filter, LandOrder order, int page, int size, List<String> ignored) {

	private static final List<Integer> SIZES = List.of(25, 50);

	private static final Pattern PLACE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}(\\.\\d{4})?");

	private static final int LONGEST_WORDS = 60;

	static LandAddress of(MultiValueMap<String, String> sent) {
		List<String> ignored = new ArrayList<>();
		List<LandChoice> choices = new ArrayList<>();
		for (LandFacet facet : LandFacet.values()) {
			first(sent, facet.parameter()).ifPresent((value) -> LandChoices.find(facet, value)
				.ifPresentOrElse(choices::add, () -> ignored.add(facet.parameter())));
		}
		String place = first(sent, "wilayah").orElse(null);
		if (place != null && !PLACE.matcher(place).matches()) {
			ignored.add("wilayah");
			place = null;
		}
		AreaRange area = new AreaRange(area(sent, "luas-min", ignored), area(sent, "luas-maks", ignored));
		LandOrder order = order(first(sent, "urut").orElse(LandOrder.LATEST.parameter()), ignored);
		String words = first(sent, "q").map(LandAddress::plain).orElse("");
		int size = number(sent, "baris", SIZES.get(0));
		return new LandAddress(new LandFilter(place, choices, area, words), order, number(sent, "halaman", 1) - 1,
				SIZES.contains(size) ? size : SIZES.get(0), ignored);
	}

	/** The address itself, without what is empty or unknown. */
	public String canonical() {
		return at(page);
	}

	/** The same list without a choice, from its first page. */
	public String without(LandChoice choice) {
		return href("/lahan", filter.without(choice), order, 0);
	}

	/** The same list in every place. */
	public String everywhere() {
		return href("/lahan", filter.in(null), order, 0);
	}

	/** The same list whatever the area. */
	public String unsized() {
		return href("/lahan", filter.sized(AreaRange.ANY), order, 0);
	}

	/** The same list whatever the words. */
	public String unnamed() {
		return href("/lahan", filter.named(""), order, 0);
	}

	/** The same list in the order that the head of a column stands for. */
	public String sorted(LandOrder.Column column) {
		return href("/lahan", filter, order.next(column), 0);
	}

	/** Another page of the same list, from 0. */
	public String at(int number) {
		return href("/lahan", filter, order, number);
	}

	/** The whole list as a file of this kind. */
	public String file(String kind) {
		return href("/lahan." + kind, filter, order, 0);
	}

	private String href(String path, LandFilter wanted, LandOrder by, int number) {
		List<String> parts = new ArrayList<>();
		if (!wanted.query().isEmpty()) {
			parts.add(wanted.query());
		}
		if (!by.equals(LandOrder.LATEST)) {
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

	private static LandOrder order(String text, List<String> ignored) {
		return LandOrder.parse(text).orElseGet(() -> {
			ignored.add("urut");
			return LandOrder.LATEST;
		});
	}

	private static @Nullable BigDecimal area(MultiValueMap<String, String> sent, String name, List<String> ignored) {
		String typed = first(sent, name).orElse(null);
		BigDecimal area = Typed.figure(typed).filter((figure) -> figure.signum() >= 0).orElse(null);
		if (typed != null && area == null) {
			ignored.add(name);
		}
		return area;
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
