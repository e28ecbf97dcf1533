package id.pantaugerai.discipline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeekDisciplineTests {

	static final Week WEEK = new Week(2026, 7);

	static final KelurahanWeek EARLY = row("A", arrival("2026-02-09T01:00:00Z", false),
			arrival("2026-02-17T01:00:00Z", true));

	static final KelurahanWeek LATE = row("B", arrival("2026-02-16T01:00:00Z", true));

	static final KelurahanWeek SILENT = row("C");

	static final WeekDiscipline IT = new WeekDiscipline(WEEK, false, Instant.parse("2026-02-20T00:00:00Z"),
			List.of(new KecamatanWeek(new KecamatanSummary("18.71.01", "Kedaton", "Kedaton", 3),
					List.of(EARLY, LATE, SILENT))));

	@Test
	void countsWhoReportedInTimeWhateverCameLater() {
		KecamatanWeek total = IT.total();

		assertThat(EARLY.state()).isEqualTo(Reporting.ON_TIME);
		assertThat(LATE.state()).isEqualTo(Reporting.LATE);
		assertThat(SILENT.state()).isEqualTo(Reporting.MISSING);
		assertThat(List.of(total.expected(), total.received(), total.onTime(), total.late(), total.missing()))
			.containsExactly(3L, 2L, 1L, 1L, 1L);
		assertThat(total.share()).isEqualByComparingTo("33.33");
		assertThat(new KecamatanWeek(total.place(), List.of()).share()).isEqualTo(BigDecimal.ZERO);
	}

	@Test
	void listsExactlyWhatItCounts() {
		Comparator<KelurahanWeek> order = KelurahanKey.comparator(new ListOrder<>(KelurahanKey.HOUR, false));

		assertThat(IT.rows(null, Reporting.RECEIVED, order)).containsExactly(EARLY, LATE);
		assertThat(IT.rows("18.71.01", Reporting.MISSING, order)).containsExactly(SILENT);
		assertThat(IT.rows("18.71.02", null, order)).isEmpty();
	}

	@Test
	void sortsEitherWayByEveryColumn() {
		assertThat(IT.rows(null, null, KelurahanKey.comparator(new ListOrder<>(KelurahanKey.HOUR, false))))
			.containsExactly(EARLY, LATE, SILENT);
		assertThat(IT.rows(null, null, KelurahanKey.comparator(new ListOrder<>(KelurahanKey.KELURAHAN, true))))
			.containsExactly(SILENT, LATE, EARLY);
		assertThat(ListOrder.parse(KecamatanKey.class, "-belum"))
			.hasValueSatisfying((order) -> assertThat(order.aria(KecamatanKey.MISSING)).isEqualTo("descending"));
		assertThat(ListOrder.parse(KecamatanKey.class, "harga")).isEmpty();
	}

	private static KelurahanWeek row(String name, Arrival... arrivals) {
		return new KelurahanWeek(new KelurahanSummary("18.71.01.100" + name, name, name, "18.71.01", "Kedaton",
				BigDecimal.ONE, BigDecimal.ONE), Arrays.asList(arrivals));
	}

	private static Arrival arrival(String at, boolean late) {
		return new Arrival("LP-2026-000001", "18.71.01.1001", Instant.parse(at), late);
	}

}
