package id.pantaugerai.docket.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.docket.DocketColumn;
import id.pantaugerai.docket.DocketFacet;
import id.pantaugerai.docket.DocketFilter;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.web.AddressParts;

import org.springframework.util.MultiValueMap;

/**
 * The address of a list of obstacles: everything a reader has chosen, so that a link
 * shows another the same.
 *
 * @param filter what the list holds
 * @param order in which order
 * @param page which page, from 0
 * @param ignored parts of the address that nobody understands
 */
record DocketAddress(DocketFilter filter, ListOrder<DocketColumn> order, int page, List<String> ignored) {

	/** How many rows a page has. */
	static final int SIZE = AddressParts.SIZES.get(0);

	static DocketAddress of(MultiValueMap<String, String> sent) {
		List<String> ignored = new ArrayList<>();
		Map<DocketFacet, String> choices = new EnumMap<>(DocketFacet.class);
		for (DocketFacet facet : DocketFacet.values()) {
			AddressParts.first(sent, facet.parameter()).ifPresent((value) -> {
				if (facet.knows(value)) {
					choices.put(facet, value);
				}
				else {
					ignored.add(facet.parameter());
				}
			});
		}
		ListOrder<DocketColumn> order = AddressParts.order(sent, DocketColumn.SOONEST, ignored);
		return new DocketAddress(new DocketFilter(AddressParts.kecamatan(sent, ignored), choices), order,
				AddressParts.page(sent), ignored);
	}

	/** The address itself, without what is empty or unknown. */
	public String canonical() {
		return at(page);
	}

	/** The same list without a choice, from its first page. */
	public String without(DocketFacet facet) {
		return href("/kendala", filter.without(facet), order, 0);
	}

	/** The same list in every kecamatan. */
	public String everywhere() {
		return href("/kendala", filter.in(null), order, 0);
	}

	/** The same list in the order that the head of a column stands for. */
	public String sorted(DocketColumn column) {
		return href("/kendala", filter, order.next(column), 0);
	}

	/** Another page of the same list, from 0. */
	public String at(int number) {
		return href("/kendala", filter, order, number);
	}

	/** The whole list as a file of this kind. */
	public String file(String kind) {
		return href("/kendala." + kind, filter, order, 0);
	}

	/** The same obstacles on another page of this room. */
	public String on(String path) {
		return href(path, filter, DocketColumn.SOONEST, 0);
	}

	private static String href(String path, DocketFilter wanted, ListOrder<DocketColumn> by, int number) {
		String sort = by.equals(DocketColumn.SOONEST) ? "" : by.parameter();
		return AddressParts.href(path, wanted.query(), sort, SIZE, number);
	}

}
