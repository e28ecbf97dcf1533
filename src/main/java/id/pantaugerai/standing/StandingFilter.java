package id.pantaugerai.standing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a list of kelurahan holds: those for which everything here is true.
 *
 * @param kecamatan Kemendagri code; absent for all
 * @param choices at most one of each facet
 * @param words what their name or code contains; empty for all
 */
public record StandingFilter(@Nullable String kecamatan, List<Choice> choices, String words) {

	/** Every kelurahan. */
	public static final StandingFilter ALL = new StandingFilter(null, List.of(), "");

	public StandingFilter {
		choices = List.copyOf(choices);
	}

	/** The list of one choice. */
	public static StandingFilter of(Choice... choices) {
		return new StandingFilter(null, List.of(choices), "");
	}

	/** The same, in one kecamatan; in all when absent. */
	public StandingFilter in(@Nullable String kecamatanCode) {
		return new StandingFilter(kecamatanCode, choices, words);
	}

	/** The same without one choice. */
	public StandingFilter without(Choice choice) {
		return new StandingFilter(kecamatan, choices.stream().filter((held) -> !held.equals(choice)).toList(), words);
	}

	/** The same whatever the name. */
	public StandingFilter named(String other) {
		return new StandingFilter(kecamatan, choices, other);
	}

	/** Whether it narrows anything. */
	public boolean isActive() {
		return kecamatan != null || !choices.isEmpty() || !words.isEmpty();
	}

	/** Whether a choice is part of it. */
	public boolean holds(Choice choice) {
		return choices.contains(choice);
	}

	/** The address of the list, to be shared. */
	public String href() {
		String query = query();
		return query.isEmpty() ? "/kelurahan" : "/kelurahan?" + query;
	}

	/** The part of an address that names it; empty for every kelurahan. */
	public String query() {
		Stream<String> area = (kecamatan != null) ? Stream.of("kecamatan=" + encoded(kecamatan)) : Stream.empty();
		Stream<String> name = words.isEmpty() ? Stream.empty() : Stream.of("q=" + encoded(words));
		return Stream.concat(Stream.concat(area, choices.stream().map(Choice::query)), name)
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
