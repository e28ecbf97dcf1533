package id.pantaugerai.discipline;

import java.util.Comparator;

import id.pantaugerai.shared.ListOrder;

/** The columns of the table of kecamatan, in order. */
public enum KecamatanKey implements ListOrder.Column {

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

	/** Compares two rows in an order; the code decides between equals. */
	public static Comparator<KecamatanWeek> comparator(ListOrder<KecamatanKey> order) {
		Comparator<KecamatanWeek> least = order.column().comparator;
		return (order.descending() ? least.reversed() : least).thenComparing((one) -> one.place().code());
	}

	@Override
	public boolean greatestFirst() {
		return this == LATE || this == MISSING;
	}

}
