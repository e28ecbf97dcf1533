package id.pantaugerai.docket;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a list of obstacles holds: those for which everything here is true; without a
 * state, those that are open.
 *
 * @param kecamatan Kemendagri code; absent for all
 * @param choices at most one of each facet
 */
public record DocketFilter(@Nullable String kecamatan, Map<DocketFacet, String> choices) {

	/** Every open obstacle. */
	public static final DocketFilter OPEN = new DocketFilter(null, Map.of());

	public DocketFilter {
		choices = Map.copyOf(choices);
	}

	/** The same, in one kecamatan; in all when absent. */
	public DocketFilter in(@Nullable String code) {
		return new DocketFilter(code, choices);
	}

	/** The same with another choice of a facet. */
	public DocketFilter with(DocketFacet facet, String value) {
		Map<DocketFacet, String> more = new EnumMap<>(DocketFacet.class);
		more.putAll(choices);
		more.put(facet, value);
		return new DocketFilter(kecamatan, more);
	}

	/** The same whatever a facet says. */
	public DocketFilter without(DocketFacet facet) {
		return new DocketFilter(kecamatan,
				choices.entrySet()
					.stream()
					.filter((choice) -> choice.getKey() != facet)
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/** What a facet says; empty for nothing. */
	public String of(DocketFacet facet) {
		return choices.getOrDefault(facet, "");
	}

	/** Whether it narrows anything. */
	public boolean isActive() {
		return kecamatan != null || !choices.isEmpty();
	}

	/** The part of an address that names it; empty for everything open. */
	public String query() {
		Stream<String> area = (kecamatan != null) ? Stream.of("kecamatan=" + kecamatan) : Stream.empty();
		return Stream
			.concat(area,
					choices.entrySet()
						.stream()
						.sorted(Map.Entry.comparingByKey())
						.map((choice) -> choice.getKey().parameter() + "=" + choice.getValue()))
			.collect(Collectors.joining("&"));
	}

	/** The address of the list, to be shared. */
	public String href() {
		return query().isEmpty() ? "/kendala" : "/kendala?" + query();
	}

}
