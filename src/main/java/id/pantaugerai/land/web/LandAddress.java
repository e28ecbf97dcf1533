package id.pantaugerai.land.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.land.AreaRange;
import id.pantaugerai.land.LandChoice;
import id.pantaugerai.land.LandChoices;
import id.pantaugerai.land.LandColumn;
import id.pantaugerai.land.LandFacet;
import id.pantaugerai.land.LandFilter;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.web.AddressParts;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The address of a list of land assets: everything a reader has chosen, so that a link
 * shows another the same.
 *
 * @param filter what the list holds
 * @param order in which order
 * @param page which page, from 0
 * @param size how many rows a page has
 * @param ignored parts of the address that nobody understands
 */
record LandAddress(LandFilter filter, ListOrder<LandColumn> order, int page, int size, List<String> ignored) {

	static LandAddress of(MultiValueMap<String, String> sent) {
		List<String> ignored = new ArrayList<>();
		List<LandChoice> choices = new ArrayList<>();
		for (LandFacet facet : LandFacet.values()) {
			AddressParts.first(sent, facet.parameter())
				.ifPresent((value) -> LandChoices.find(facet, value)
					.ifPresentOrElse(choices::add, () -> ignored.add(facet.parameter())));
		}
		String place = AddressParts.place(sent, ignored);
		AreaRange area = new AreaRange(area(sent, "luas-min", ignored), area(sent, "luas-maks", ignored));
		ListOrder<LandColumn> order = AddressParts.order(sent, LandColumn.LATEST, ignored);
		return new LandAddress(new LandFilter(place, choices, area, AddressParts.words(sent)), order,
				AddressParts.page(sent), AddressParts.size(sent), ignored);
	}

	/** The address itself, without what is empty or unknown. */
	public String canonical() {
		return at(page);
	}

	/** The same list without a choice, from its first page. */
	public String without(LandChoice choice) {
		return href("/lahan", filter.without(choice), order, 0);
	}

	/** The same list in every place. */
	public String everywhere() {
		return href("/lahan", filter.in(null), order, 0);
	}

	/** The same list whatever the area. */
	public String unsized() {
		return href("/lahan", filter.sized(AreaRange.ANY), order, 0);
	}

	/** The same list whatever the words. */
	public String unnamed() {
		return href("/lahan", filter.named(""), order, 0);
	}

	/** The same list in the order that the head of a column stands for. */
	public String sorted(LandColumn column) {
		return href("/lahan", filter, order.next(column), 0);
	}

	/** Another page of the same list, from 0. */
	public String at(int number) {
		return href("/lahan", filter, order, number);
	}

	/** The whole list as a file of this kind. */
	public String file(String kind) {
		return href("/lahan." + kind, filter, order, 0);
	}

	private String href(String path, LandFilter wanted, ListOrder<LandColumn> by, int number) {
		String sort = by.equals(LandColumn.LATEST) ? "" : by.parameter();
		return AddressParts.href(path, wanted.query(), sort, size, number);
	}

	private static @Nullable BigDecimal area(MultiValueMap<String, String> sent, String name, List<String> ignored) {
		String typed = AddressParts.first(sent, name).orElse(null);
		BigDecimal area = Typed.figure(typed).filter((figure) -> figure.signum() >= 0).orElse(null);
		if (typed != null && area == null) {
			ignored.add(name);
		}
		return area;
	}

}
