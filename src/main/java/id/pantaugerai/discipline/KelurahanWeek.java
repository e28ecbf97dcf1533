package id.pantaugerai.discipline;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.kelurahan.KelurahanSummary;
import org.jspecify.annotations.Nullable;

/**
 * One kelurahan in a week.
 *
 * @param place which
 * @param arrivals every report of the week, in the order in which they came in
 */
public record KelurahanWeek(KelurahanSummary place, List<Arrival> arrivals) {

	public KelurahanWeek {
		arrivals = List.copyOf(arrivals);
	}

	/**
	 * Whether it reported: in time, when one report came in before the week was over;
	 * late, when all came in afterwards.
	 */
	public Reporting state() {
		if (arrivals.isEmpty()) {
			return Reporting.MISSING;
		}
		return arrivals.get(0).late() ? Reporting.LATE : Reporting.ON_TIME;
	}

	/** When the first report came in; absent when none did. */
	public @Nullable Instant firstAt() {
		return arrivals.isEmpty() ? null : arrivals.get(0).recordedAt();
	}

}
