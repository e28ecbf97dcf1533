package id.pantaugerai.land;

import org.springframework.data.domain.Page;

/**
 * One page of a list of land assets, with what the whole list adds up to.
 *
 * @param lines the page
 * @param totals of the whole list
 */
public record LandListPage(Page<LandLine> lines, LandTotals totals) {
}
