package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Where one kelurahan stands on a day. An absent figure means nobody has said, never
 * zero.
 *
 * @param kelurahanCode Kemendagri code
 * @param kelurahan its name
 * @param kecamatanCode Kemendagri code
 * @param kecamatan its name
 * @param land the land axis
 * @param stage the physical axis
 * @param operation the operational axis
 * @param physical EV, percent of weight
 * @param builderFigure the builder's own figure, percent
 * @param plan PV on that day, percent of weight
 * @param deviation EV − PV in points
 * @param control early warning; absent unless construction was started and reported
 * @param startedOn the day construction began
 * @param expectedFinish when it ends at the present rate
 * @param lastReportId the report that holds
 * @param lastObservedOn the day it tells of
 * @param lastReportedAt when the last report came in, whatever day it tells of
 * @param openObstacles obstacles not yet closed
 * @param returned whether the report that holds was sent back and not answered yet
 * @param asOf the day all this holds for
 */
public record Standing(String kelurahanCode, String kelurahan, String kecamatanCode, String kecamatan,
		@Nullable LandStatus land, ConstructionStage stage, @Nullable OperationStatus operation,
		@Nullable BigDecimal physical, @Nullable BigDecimal builderFigure, @Nullable BigDecimal plan,
		@Nullable BigDecimal deviation, @Nullable ControlStatus control, @Nullable LocalDate startedOn,
		@Nullable LocalDate expectedFinish, @Nullable Long lastReportId, @Nullable LocalDate lastObservedOn,
		@Nullable Instant lastReportedAt, int openObstacles, boolean returned, LocalDate asOf) {

	/** Days without a report after which the figures count as stale (data basi). */
	public static final int STALE_DAYS = 7;

	/** The day the last report came in; absent when none ever did. */
	public @Nullable LocalDate lastReportedOn() {
		return (lastReportedAt != null) ? Zone.dateOf(lastReportedAt) : null;
	}

	/** Days since the last report came in; absent when none ever did. */
	public @Nullable Long reportAge() {
		LocalDate last = lastReportedOn();
		return (last != null) ? ChronoUnit.DAYS.between(last, asOf) : null;
	}

	/** Whether there was a report once, but none for seven days. */
	public boolean stale() {
		Long age = reportAge();
		return age != null && age >= STALE_DAYS;
	}

	/**
	 * How urgent: the smaller, the heavier. The one order of every list that puts the
	 * worst first.
	 */
	public int severity() {
		if (control != null && control.compareTo(ControlStatus.TERKENDALI) < 0) {
			return control.ordinal();
		}
		if (control != null) {
			return (control == ControlStatus.TERKENDALI) ? 8 : 9;
		}
		if (stage != ConstructionStage.BELUM_MULAI) {
			return 3;
		}
		return landSeverity();
	}

	private int landSeverity() {
		if (land == null || land.missing()) {
			return 4;
		}
		if (land == LandStatus.DIBERI_CATATAN || land == LandStatus.DIPERTIMBANGKAN) {
			return 5;
		}
		return (land == LandStatus.TERVERIFIKASI) ? 7 : 6;
	}

}
