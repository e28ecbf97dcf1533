package id.pantaugerai.land;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a list of land assets holds: those for which everything here is true, withdrawn
 * ones only where they are asked for.
 *
 * @param place Kemendagri code of a kecamatan or kelurahan; absent for all
 * @param choices at most one of each facet
 * @param area between which bounds it lies
 * @param words what holder, address, number of register or title contain; empty for all
 */
public record LandFilter(@Nullable String place, List<LandChoice> choices, AreaRange area, String words) {

	/** Every asset in the register. */
	public static final LandFilter ALL = new LandFilter(null, List.of(), AreaRange.ANY, "");

	public LandFilter {
		choices = List.copyOf(choices);
	}

	/** The list of these choices. */
	public static LandFilter of(LandChoice... choices) {
		return new LandFilter(null, List.of(choices), AreaRange.ANY, "");
	}

	/** The same, in one kecamatan or kelurahan; in all when absent. */
	public LandFilter in(@Nullable String code) {
		return new LandFilter(code, choices, area, words);
	}

	/** The same without one choice. */
	public LandFilter without(LandChoice choice) {
		return new LandFilter(place, choices.stream().filter((held) -> !held.equals(choice)).toList(), area, words);
	}

	/** The same in another range of areas. */
	public LandFilter sized(AreaRange other) {
		return new LandFilter(place, choices, other, words);
	}

	/** The same with other words. */
	public LandFilter named(String other) {
		return new LandFilter(place, choices, area, other);
	}

	/** Whether it narrows anything. */
	public boolean isActive() {
		return place != null || !choices.isEmpty() || !area.isAny() || !words.isEmpty();
	}

	/** Whether a choice is part of it. */
	public boolean holds(LandChoice choice) {
		return choices.contains(choice);
	}

	/** The address of the list, to be shared. */
	public String href() {
		String query = query();
		return query.isEmpty() ? "/lahan" : "/lahan?" + query;
	}

	/** The part of an address that names it; empty for every asset. */
	public String query() {
		List<String> parts = new ArrayList<>();
		if (place != null) {
			parts.add("wilayah=" + encoded(place));
		}
		choices.forEach((choice) -> parts.add(choice.query()));
		BigDecimal least = area.least();
		BigDecimal most = area.most();
		if (least != null) {
			parts.add("luas-min=" + least.toPlainString());
		}
		if (most != null) {
			parts.add("luas-maks=" + most.toPlainString());
		}
		if (!words.isEmpty()) {
			parts.add("q=" + encoded(words));
		}
		return String.join("&", parts);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
