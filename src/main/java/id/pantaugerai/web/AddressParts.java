package id.pantaugerai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Paging;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/** Reads the parts that the addresses of all lists have, and writes them again. */
public final class AddressParts {

	/** How many rows a page may have; the first is usual. */
	public static final List<Integer> SIZES = List.of(25, 50);

	private static final int LONGEST_WORDS = 60;

	private static final Pattern KECAMATAN = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

	private static final Pattern PLACE = Pattern.compile(KECAMATAN + "(\\.\\d{4})?");

	/** A form without script sends every field, the empty ones too. */
	private static final List<String> EMPTY = List.of("");

	private AddressParts() {
	}

	/** What an address says first under a name; empty when it says nothing. */
	public static Optional<String> first(MultiValueMap<String, String> sent, String name) {
		return Optional.ofNullable(sent.getFirst(name)).map(String::strip).filter((value) -> !value.isEmpty());
	}

	/** Whether a field is sent with nothing in it. */
	public static boolean hasEmpty(MultiValueMap<String, String> sent) {
		return sent.containsValue(EMPTY);
	}

	/**
	 * In which order a list stands.
	 * @param usual the order where the address names none
	 * @param ignored takes what the address says but nobody understands
	 */
	public static <C extends Enum<C> & ListOrder.Column> ListOrder<C> order(MultiValueMap<String, String> sent,
			ListOrder<C> usual, List<String> ignored) {
		String text = first(sent, "urut").orElse(usual.parameter());
		return ListOrder.parse(usual.column().getDeclaringClass(), text).orElseGet(() -> {
			ignored.add("urut");
			return usual;
		});
	}

	/**
	 * The Kemendagri code of a kecamatan; absent for all of them.
	 * @param ignored takes what the address says but nobody understands
	 */
	public static @Nullable String kecamatan(MultiValueMap<String, String> sent, List<String> ignored) {
		return code(sent, "kecamatan", KECAMATAN, ignored);
	}

	/**
	 * The Kemendagri code of a kecamatan or kelurahan; absent for all places.
	 * @param ignored takes what the address says but nobody understands
	 */
	public static @Nullable String place(MultiValueMap<String, String> sent, List<String> ignored) {
		return code(sent, "wilayah", PLACE, ignored);
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

	private static @Nullable String code(MultiValueMap<String, String> sent, String name, Pattern shape,
			List<String> ignored) {
		String code = first(sent, name).orElse(null);
		if (code != null && !shape.matcher(code).matches()) {
			ignored.add(name);
			return null;
		}
		return code;
	}

}
