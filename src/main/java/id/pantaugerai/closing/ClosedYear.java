package id.pantaugerai.closing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The closed weeks of a year.
 *
 * @param year the week-based year
 * @param weeks the newest report of each, by week
 */
public record ClosedYear(int year, List<SealedWeek> weeks) {

	/**
	 * What the reports are, as a hash: another as soon as a week is closed or corrected.
	 */
	public String contents() {
		return EditionText.sha256(weeks.stream()
			.map((week) -> week.code().letters())
			.collect(Collectors.joining(" "))
			.getBytes(StandardCharsets.US_ASCII));
	}

}
