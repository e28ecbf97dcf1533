package id.pantaugerai.docket;

import java.math.BigDecimal;

import id.pantaugerai.obstacle.EscalationTier;
import org.jspecify.annotations.Nullable;

/**
 * How long it took to solve obstacles of one kind, or at one tier.
 *
 * @param name what the kind is called; empty for a tier
 * @param tier the tier that solved them; absent for a kind
 * @param median working days from noting to solving, absent when not kept
 * @param figure how many are closed
 */
public record Pace(String name, @Nullable EscalationTier tier, @Nullable BigDecimal median, DocketFigure figure) {
}
