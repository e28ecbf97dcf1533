package id.pantaugerai.edition;

import java.time.Instant;
import java.util.Set;

import id.pantaugerai.shared.Week;

/** Writes the report of a week from the append-only history. */
public interface Composer {

	/**
	 * What the report says; asked again for the same moment it says the same.
	 * @param area the city it tells of, as a Kemendagri code
	 * @param week the week
	 * @param asOf what was recorded before this instant is told, and nothing else
	 */
	Content compose(String area, Week week, Instant asOf);

	/** What only some of its parts say. */
	default Content compose(String area, Week week, Instant asOf, Set<Part> parts) {
		Content all = compose(area, week, asOf);
		return new Content(week, asOf, all.masthead(),
				all.chapters().stream().filter((chapter) -> parts.contains(chapter.part())).toList(), all.notes());
	}

}
