package id.pantaugerai.land;

import java.math.BigDecimal;

/**
 * What a list of land assets adds up to.
 *
 * @param count how many assets
 * @param areaM2 their area together, as far as it is known
 * @param unmeasured how many of them have no known area
 */
public record LandTotals(long count, BigDecimal areaM2, long unmeasured) {
}
