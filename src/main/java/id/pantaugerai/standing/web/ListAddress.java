package id.pantaugerai.standing.web;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.Facet;
import id.pantaugerai.standing.StandingColumn;
import id.pantaugerai.standing.StandingFilter;
import id.pantaugerai.web.AddressParts;

import org.springframework.util.MultiValueMap;

/**
 * The address of a list: everything a reader has chosen, so that a link shows another the
 * same.
 *
 * @param filter what the list holds
 * @param order in which order
 * @param page which page, from 0
 * @param size how many rows a page has
 * @param ignored parts of the address that nobody understands
 */
record ListAddress(StandingFilter filter, ListOrder<StandingColumn> order, int page, int size, List<String> ignored) {

	static ListAddress of(MultiValueMap<String, String> sent) {
		List<String> ignored = new ArrayList<>();
		List<Choice> choices = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			AddressParts.first(sent, facet.parameter())
				.ifPresent((value) -> Choices.find(facet, value)
					.ifPresentOrElse(choices::add, () -> ignored.add(facet.parameter())));
		}
		String kecamatan = AddressParts.kecamatan(sent, ignored);
		ListOrder<StandingColumn> order = AddressParts.order(sent, StandingColumn.WORST, ignored);
		return new ListAddress(new StandingFilter(kecamatan, choices, AddressParts.words(sent)), order,
				AddressParts.page(sent), AddressParts.size(sent), ignored);
	}

	/** The address itself, without what is empty or unknown. */
	public String canonical() {
		return at(page);
	}

	/** The same list without a choice, from its first page. */
	public String without(Choice choice) {
		return href("/kelurahan", filter.without(choice), order, 0);
	}

	/** The same list in every kecamatan. */
	public String everywhere() {
		return href("/kelurahan", filter.in(null), order, 0);
	}

	/** The same list whatever the name. */
	public String unnamed() {
		return href("/kelurahan", filter.named(""), order, 0);
	}

	/** The same list in the order that the head of a column stands for. */
	public String sorted(StandingColumn column) {
		return href("/kelurahan", filter, order.next(column), 0);
	}

	/** Another page of the same list, from 0. */
	public String at(int number) {
		return href("/kelurahan", filter, order, number);
	}

	/** The whole list as a file of this kind. */
	public String file(String kind) {
		return href("/kelurahan." + kind, filter, order, 0);
	}

	private String href(String path, StandingFilter wanted, ListOrder<StandingColumn> by, int number) {
		String sort = by.equals(StandingColumn.WORST) ? "" : by.parameter();
		return AddressParts.href(path, wanted.query(), sort, size, number);
	}

}
