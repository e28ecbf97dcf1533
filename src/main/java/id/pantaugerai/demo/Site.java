package id.pantaugerai.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One gerai under construction, as the sample wants it to stand today.
 *
 * @param code its kelurahan
 * @param startedDaysAgo when construction began
 * @param weeks the planned duration
 * @param reportedDaysAgo when the last report came in; absent when there is none yet
 * @param reachedDaysAgo since when nothing has changed
 * @param replan a later plan; absent when the first one holds
 * @param handedOverDaysAgo absent until it is
 * @param falls whether a figure once fell
 * @param percents how far each milestone is
 */
record Site(String code, int startedDaysAgo, int weeks, @Nullable Integer reportedDaysAgo, int reachedDaysAgo,
		@Nullable Replan replan, @Nullable Integer handedOverDaysAgo, boolean falls, List<BigDecimal> percents) {

	static Site read(String[] row) {
		List<BigDecimal> percents = row[8].isEmpty() ? List.of()
				: Arrays.stream(row[8].split(" ")).map(BigDecimal::new).toList();
		return new Site(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]), Sheets.number(row[3]),
				Objects.requireNonNullElse(Sheets.number(row[4]), 0), Replan.read(row[5]), Sheets.number(row[6]),
				row[7].equals("turun"), percents);
	}

	/** How much of the work of today was done some days ago, 0 to 1. */
	double doneBy(int daysAgo) {
		return Math.min(1, (double) (startedDaysAgo - daysAgo) / (startedDaysAgo - reachedDaysAgo));
	}

	/** A later plan: since when, and how many weeks it gives. */
	record Replan(int daysAgo, int weeks) {

		static @Nullable Replan read(String cell) {
			String[] parts = cell.split("/");
			return (parts.length < 2) ? null : new Replan(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
		}

	}

}
