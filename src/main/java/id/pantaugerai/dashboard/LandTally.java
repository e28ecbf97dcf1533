package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of land in one statement.
 *
 * @param assets the register, by owner, stage and use
 * @param queues the proposals under way, by stage
 * @param paces working days of completed stages: by stage, by owner, and of all
 */
record LandTally(List<Assets> assets, List<Queue> queues, List<Paces> paces) {

	/** Assets that are alike; the stage is absent while nobody proposes them. */
	record Assets(OwnerClass owner, @Nullable LandStage stage, boolean usable, long count, BigDecimal areaM2,
			long unmeasured) {

		boolean running() {
			return stage != null && stage != LandStage.SIAP_BANGUN;
		}

	}

	/** How many proposals are in a stage, and since when the oldest is. */
	record Queue(LandStage stage, long count, LocalDate since) {
	}

	/** The median of some completed stages, and how many proposals they belong to. */
	record Paces(@Nullable OwnerClass owner, @Nullable LandStage stage, BigDecimal median, long count) {
	}

}
