package id.pantaugerai.discipline;

import java.util.Comparator;

import id.pantaugerai.shared.ListOrder;

/** The columns of the table of kelurahan, in order. */
public enum KelurahanKey implements ListOrder.Column {

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

	/** Compares two rows in an order; the code decides between equals. */
	public static Comparator<KelurahanWeek> comparator(ListOrder<KelurahanKey> order) {
		Comparator<KelurahanWeek> least = order.column().comparator;
		return (order.descending() ? least.reversed() : least).thenComparing((row) -> row.place().code());
	}

	@Override
	public boolean greatestFirst() {
		return this == STATE;
	}

}
