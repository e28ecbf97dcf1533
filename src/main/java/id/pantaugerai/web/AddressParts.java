package id.pantaugerai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.shared.Paging;

import org.springframework.util.MultiValueMap;

/** Reads the parts that the addresses of all lists have, and writes them again. */
public final class AddressParts {

	/** How many rows a page may have; the first is usual. */
	public static final List<Integer> SIZES = List.of(25, 50);

	private static final int LONGEST_WORDS = 60;

	private AddressParts() {
	}

	/** What an address says first under a name; empty when it says nothing. */
	public static Optional<String> first(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter((value) -> !value.isEmpty());
	}

	/** The words that are searched for. */
	public static String words(MultiValueMap<String, String> sent) {
		String clean = first(sent, "q").orElse("").replaceAll("\\p{Cntrl}", "");
		return clean.substring(0, Math.min(clean.length(), LONGEST_WORDS));
	}

	/** The page, from 0. */
	public static int page(MultiValueMap<String, String> sent) {
		return Paging.number(first(sent, "halaman").orElse(null));
	}

	/** How many rows a page has. */
	public static int size(MultiValueMap<String, String> sent) {
		String asked = first(sent, "baris").orElse("");
		return SIZES.stream().filter((size) -> asked.equals(size.toString())).findFirst().orElse(SIZES.get(0));
	}

	/** An address, without what is empty or usual. */
	public static String href(String path, String query, String order, int size, int page) {
		List<String> parts = new ArrayList<>();
		if (!query.isEmpty()) {
			parts.add(query);
		}
		if (!order.isEmpty()) {
			parts.add("urut=" + order);
		}
		if (size != SIZES.get(0)) {
			parts.add("baris=" + size);
		}
		if (page > 0) {
			parts.add("halaman=" + (page + 1));
		}
		return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
	}

}
