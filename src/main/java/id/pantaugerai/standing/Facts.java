package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

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
}
