package id.pantaugerai.gerai;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Where the building stands on the physical axis (fisik). */
public enum ConstructionStage {

	BELUM_MULAI, DIBANGUN, SELESAI, SERAH_TERIMA;

	/**
	 * The stage that the facts amount to; the value is EV, absent while nothing was
	 * reported.
	 */
	public static ConstructionStage of(boolean started, @Nullable BigDecimal value, boolean handedOver) {
		if (handedOver) {
			return SERAH_TERIMA;
		}
		if (!started) {
			return BELUM_MULAI;
		}
		return (value != null && value.compareTo(PlanCurve.HUNDRED) >= 0) ? SELESAI : DIBANGUN;
	}

}
