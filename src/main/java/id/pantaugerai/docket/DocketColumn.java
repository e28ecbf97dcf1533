package id.pantaugerai.docket;

import id.pantaugerai.shared.ListOrder;

/** What a list of obstacles can be ordered by; each order has its index. */
public enum DocketColumn implements ListOrder.Column {

	DUE("tenggat", "o.due_on"), AGE("umur", "o.recorded_at"), NUMBER("nomor", "o.id"),
	KELURAHAN("kelurahan", "o.kelurahan_code");

	/** What is due first on top. */
	public static final ListOrder<DocketColumn> SOONEST = new ListOrder<>(DUE, false);

	private final String parameter;

	private final String key;

	DocketColumn(String parameter, String key) {
		this.parameter = parameter;
		this.key = key;
	}

	@Override
	public String parameter() {
		return parameter;
	}

	/** An order as SQL, in the direction of its index. */
	static String sql(ListOrder<DocketColumn> order) {
		String direction = order.descending() ? " desc" : "";
		return " order by " + order.column().key + direction + ", o.id" + direction;
	}

}
