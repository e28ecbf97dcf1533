package id.pantaugerai.docket;

import java.util.Map;

import id.pantaugerai.obstacle.EscalationTier;

/**
 * The open obstacles of an area in a few numbers.
 *
 * @param open all of them
 * @param tiers by the tier that holds them, from below
 * @param late those too late
 * @param risen those that rose since Monday
 * @param answered those the province has answered
 */
public record DocketTally(DocketFigure open, Map<EscalationTier, DocketFigure> tiers, DocketFigure late,
		DocketFigure risen, DocketFigure answered) {
}
