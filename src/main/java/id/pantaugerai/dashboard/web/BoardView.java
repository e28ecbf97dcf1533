package id.pantaugerai.dashboard.web;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.dashboard.KecamatanColumn;
import id.pantaugerai.dashboard.MapAxis;
import id.pantaugerai.shared.ListOrder;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants the dashboard: what the address says, and nothing else.
 *
 * @param axis what colours the map
 * @param order in which order the kecamatan stand
 * @param page which page of them, from 0
 */
record BoardView(MapAxis axis, ListOrder<KecamatanColumn> order, int page) {

	static final int MOST_PAGES = 400;

	/** What is not understood is as if it were not there. */
	static BoardView of(@Nullable String axis, @Nullable String order, @Nullable String page) {
		int number = (page != null && page.matches("[1-9]\\d{0,2}")) ? Integer.parseInt(page) - 1 : 0;
		return new BoardView((axis != null) ? MapAxis.parse(axis).orElse(MapAxis.LAHAN) : MapAxis.LAHAN,
				(order != null) ? ListOrder.parse(KecamatanColumn.class, order).orElse(KecamatanColumn.WORST_FIRST)
						: KecamatanColumn.WORST_FIRST,
				Math.min(number, MOST_PAGES));
	}

	/** The same with another colour. */
	public String coloured(MapAxis other) {
		return href(other, order, page, "peta");
	}

	/** The same in the order that the head of a column stands for. */
	public String sorted(KecamatanColumn column) {
		return href(axis, order.next(column), 0, "kecamatan");
	}

	/** Another page of the kecamatan, from 0. */
	public String at(int number) {
		return href(axis, order, number, "kecamatan");
	}

	private static String href(MapAxis axis, ListOrder<KecamatanColumn> order, int page, String place) {
		List<String> parts = new ArrayList<>();
		if (axis != MapAxis.LAHAN) {
			parts.add("peta=" + axis.parameter());
		}
		if (!order.equals(KecamatanColumn.WORST_FIRST)) {
			parts.add("urut=" + order.parameter());
		}
		if (page > 0) {
			parts.add("halaman=" + (page + 1));
		}
		return "/dasbor" + (parts.isEmpty() ? "" : "?" + String.join("&", parts)) + "#" + place;
	}

}
