package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What history tells of one kelurahan as of an instant, before any figure is derived from
 * it.
 */
record Facts(String kelurahanCode, String kelurahan, String kecamatanCode, String kecamatan, @Nullable LandStatus land,
		@Nullable OperationStatus operation, @Nullable Long geraiId, @Nullable LocalDate startedOn,
		@Nullable LocalDate planStartOn, @Nullable Integer planWeeks, @Nullable LocalDate handedOverOn,
		@Nullable Long reportId, @Nullable BigDecimal physical, @Nullable BigDecimal builderFigure,
		@Nullable LocalDate observedOn, @Nullable Instant reportedAt, int openObstacles, boolean returned) {

	/** Its own milestones among those of every gerai. */
	List<MilestonePlan> among(Map<Long, List<MilestonePlan>> milestones) {
		return (geraiId != null) ? milestones.getOrDefault(geraiId, List.of()) : List.of();
	}

}
