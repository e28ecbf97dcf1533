package id.pantaugerai.discipline;

import java.util.Comparator;

/** The columns of the table of kecamatan, in order. */
public enum KecamatanKey implements Sorting.Key<KecamatanWeek> {

	KECAMATAN("kecamatan", Comparator.comparing((KecamatanWeek one) -> one.place().name())),
	EXPECTED("diharapkan", Comparator.comparingLong(KecamatanWeek::expected)),
	RECEIVED("masuk", Comparator.comparingLong(KecamatanWeek::received)),
	ON_TIME("tepat", Comparator.comparingLong(KecamatanWeek::onTime)),
	LATE("terlambat", Comparator.comparingLong(KecamatanWeek::late)),
	MISSING("belum", Comparator.comparingLong(KecamatanWeek::missing)),
	SHARE("persen", Comparator.comparing(KecamatanWeek::share));

	private final String parameter;

	private final Comparator<KecamatanWeek> comparator;

	KecamatanKey(String parameter, Comparator<KecamatanWeek> comparator) {
		this.parameter = parameter;
		this.comparator = comparator;
	}

	@Override
	public String parameter() {
		return parameter;
	}

	@Override
	public Comparator<KecamatanWeek> comparator() {
		return comparator;
	}

	@Override
	public Comparator<KecamatanWeek> otherwise() {
		return Comparator.comparing((one) -> one.place().code());
	}

	@Override
	public boolean descendsFirst() {
		return this == LATE || this == MISSING;
	}

}
