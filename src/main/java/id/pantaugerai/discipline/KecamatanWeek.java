package id.pantaugerai.discipline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import id.pantaugerai.kelurahan.KecamatanSummary;

/**
 * One kecamatan in a week.
 *
 * @param place which
 * @param rows its kelurahan, by code
 */
public record KecamatanWeek(KecamatanSummary place, List<KelurahanWeek> rows) {

	public KecamatanWeek {
		rows = List.copyOf(rows);
	}

	/** How many kelurahan are expected to report: all of them. */
	public long expected() {
		return rows.size();
	}

	/** How many did. */
	public long received() {
		return count(Reporting.RECEIVED);
	}

	/** How many did in time. */
	public long onTime() {
		return count(Reporting.ON_TIME);
	}

	/** How many did after the week was over. */
	public long late() {
		return count(Reporting.LATE);
	}

	/** How many did not. */
	public long missing() {
		return count(Reporting.MISSING);
	}

	/** The share of those in time among those expected, in percent; 0 of none. */
	public BigDecimal share() {
		return rows.isEmpty() ? BigDecimal.ZERO
				: BigDecimal.valueOf(onTime() * 100).divide(BigDecimal.valueOf(expected()), 2, RoundingMode.HALF_UP);
	}

	private long count(Reporting reporting) {
		return rows.stream().filter((row) -> reporting.includes(row.state())).count();
	}

}
