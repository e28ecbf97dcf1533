package id.pantaugerai.proposal;

import java.math.BigDecimal;

import id.pantaugerai.land.LandStage;

/**
 * How long a stage took elsewhere.
 *
 * @param stage the stage
 * @param days the median of the working days
 * @param count how many times it was done
 */
public record StageMedian(LandStage stage, BigDecimal days, long count) {
}
