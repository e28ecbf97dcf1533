package id.pantaugerai.suitability;

import java.util.Comparator;
import java.util.List;

/**
 * How a piece of land fares by one criterion. Every policy in force that speaks to it is
 * heard, the national one first; what one of them accepts is accepted.
 *
 * @param criterion what is asked
 * @param opinions of the policies, with their reasons; none when no policy asks
 */
public record Finding(Criterion criterion, List<Opinion> opinions) {

	public Finding {
		opinions = List.copyOf(opinions);
	}

	/** The mildest opinion; unknown when no policy asks. */
	public Outcome outcome() {
		return opinions.stream().map(Opinion::outcome).min(Comparator.naturalOrder()).orElse(Outcome.UNKNOWN);
	}

}
