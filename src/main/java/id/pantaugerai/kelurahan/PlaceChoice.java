package id.pantaugerai.kelurahan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a kelurahan is chosen from: every kecamatan of an area, each with its kelurahan;
 * where these are very many, one kecamatan alone has them.
 *
 * @param groups every kecamatan, by code
 * @param whole whether every kelurahan is there to choose
 */
public record PlaceChoice(List<Group> groups, boolean whole) {

	/** More than a page lists to choose from. */
	public static final int MANY = 500;

	static PlaceChoice of(List<PlaceRow> rows) {
		Map<String, Group> groups = new LinkedHashMap<>();
		for (PlaceRow row : rows) {
			Group group = groups.computeIfAbsent(row.kecamatanCode(),
					(code) -> new Group(code, row.kecamatan(), new ArrayList<>()));
			if (row.code() != null && row.name() != null) {
				group.kelurahan().add(new Place(row.code(), row.name()));
			}
		}
		return new PlaceChoice(List.copyOf(groups.values()), rows.isEmpty() || rows.get(0).few());
	}

	/** Whether there is nothing to choose at all. */
	public boolean isEmpty() {
		return groups.isEmpty();
	}

	/**
	 * Whether there are kelurahan to choose from, or a kecamatan is to be chosen first.
	 */
	public boolean isOpen() {
		return groups.stream().anyMatch((group) -> !group.kelurahan().isEmpty());
	}

	/** Whether this kecamatan is the one that has its kelurahan. */
	public boolean opens(Group group) {
		return !whole && !group.kelurahan().isEmpty();
	}

	/** Whether a kelurahan is there to choose. */
	public boolean holds(@Nullable String kelurahanCode) {
		return groups.stream()
			.flatMap((group) -> group.kelurahan().stream())
			.anyMatch((place) -> place.code().equals(kelurahanCode));
	}

	/** How a kecamatan or kelurahan among these is called. */
	public @Nullable Name name(@Nullable String code) {
		for (Group group : groups) {
			if (group.code().equals(code)) {
				return new Name("kelurahan.kecamatan", group.name());
			}
			for (Place place : group.kelurahan()) {
				if (place.code().equals(code)) {
					return new Name("kelurahan.kelurahan", place.name());
				}
			}
		}
		return null;
	}

	/**
	 * A name with the word that says whose it is.
	 *
	 * @param word of the bundle; takes the name
	 * @param name the spelling people use
	 */
	public record Name(String word, String name) {
	}

	/**
	 * A kecamatan.
	 *
	 * @param code Kemendagri code
	 * @param name the spelling people use
	 * @param kelurahan in it that can be chosen
	 */
	public record Group(String code, String name, List<Place> kelurahan) {
	}

	/**
	 * A kelurahan.
	 *
	 * @param code Kemendagri code
	 * @param name the spelling people use
	 */
	public record Place(String code, String name) {
	}

}
