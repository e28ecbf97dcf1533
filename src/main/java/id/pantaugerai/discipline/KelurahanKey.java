package id.pantaugerai.discipline;

import java.util.Comparator;

/** The columns of the table of kelurahan, in order. */
public enum KelurahanKey implements Sorting.Key<KelurahanWeek> {

	KELURAHAN("kelurahan", Comparator.comparing((KelurahanWeek row) -> row.place().name())),
	KECAMATAN("kecamatan", Comparator.comparing((KelurahanWeek row) -> row.place().kecamatan())),
	STATE("keadaan", Comparator.comparing(KelurahanWeek::state)),
	HOUR("jam", Comparator.comparing(KelurahanWeek::firstAt, Comparator.nullsLast(Comparator.naturalOrder())));

	private final String parameter;

	private final Comparator<KelurahanWeek> comparator;

	KelurahanKey(String parameter, Comparator<KelurahanWeek> comparator) {
		this.parameter = parameter;
		this.comparator = comparator;
	}

	@Override
	public String parameter() {
		return parameter;
	}

	@Override
	public Comparator<KelurahanWeek> comparator() {
		return comparator;
	}

	@Override
	public Comparator<KelurahanWeek> otherwise() {
		return Comparator.comparing((row) -> row.place().code());
	}

	@Override
	public boolean descendsFirst() {
		return this == STATE;
	}

}
