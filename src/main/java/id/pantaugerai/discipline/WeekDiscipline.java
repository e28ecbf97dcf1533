package id.pantaugerai.discipline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * Who reported a week.
 *
 * @param week the week
 * @param running whether it is not over yet
 * @param asOf what had come in by then is told
 * @param kecamatan every kecamatan of the area, by code
 */
public record WeekDiscipline(Week week, boolean running, Instant asOf, List<KecamatanWeek> kecamatan) {

	public WeekDiscipline {
		kecamatan = List.copyOf(kecamatan);
	}

	/** The whole area as if it were one kecamatan. */
	public KecamatanWeek total() {
		List<KelurahanWeek> all = kecamatan.stream().flatMap((one) -> one.rows().stream()).toList();
		return new KecamatanWeek(new KecamatanSummary("", "", "", all.size()), all);
	}

	/** The kecamatan in an order. */
	public List<KecamatanWeek> kecamatan(Comparator<KecamatanWeek> order) {
		return kecamatan.stream().sorted(order).toList();
	}

	/**
	 * Its kelurahan in an order.
	 * @param kecamatanCode of one kecamatan; of all when absent
	 * @param reporting those of which this is true; all when absent
	 */
	public List<KelurahanWeek> rows(@Nullable String kecamatanCode, @Nullable Reporting reporting,
			Comparator<KelurahanWeek> order) {
		Stream<KelurahanWeek> rows = kecamatan.stream()
			.filter((one) -> kecamatanCode == null || one.place().code().equals(kecamatanCode))
			.flatMap((one) -> one.rows().stream());
		return rows.filter((row) -> reporting == null || reporting.includes(row.state())).sorted(order).toList();
	}

}
