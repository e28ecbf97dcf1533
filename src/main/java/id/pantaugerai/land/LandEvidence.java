package id.pantaugerai.land;

import java.util.List;

/**
 * What there is to look at of a land asset besides its facts; withdrawn files do not
 * count.
 *
 * @param documents how many documents there are
 * @param photos how many photographs there are
 * @param latest the latest photographs; none for who may not open them
 */
public record LandEvidence(int documents, int photos, List<Long> latest) {

	/** Nothing. */
	public static final LandEvidence NONE = new LandEvidence(0, 0, List.of());

	public LandEvidence {
		latest = List.copyOf(latest);
	}

	/** Whether there is anything at all. */
	public boolean any() {
		return documents > 0 || photos > 0;
	}

	/** The same without what may only be opened near the place. */
	LandEvidence counted() {
		return new LandEvidence(documents, photos, List.of());
	}

}
