package id.pantaugerai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
		return number(sent, "halaman", 1) - 1;
	}

	/** How many rows a page has. */
	public static int size(MultiValueMap<String, String> sent) {
		int size = number(sent, "baris", SIZES.get(0));
		return SIZES.contains(size) ? size : SIZES.get(0);
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

	private static int number(MultiValueMap<String, String> sent, String name, int otherwise) {
		String text = first(sent, name).orElse("");
		return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : otherwise;
	}

}
