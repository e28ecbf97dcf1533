package id.pantaugerai.dashboard;

import java.math.BigDecimal;

import id.pantaugerai.boundary.MapMark;
import id.pantaugerai.gerai.Bucket;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import org.jspecify.annotations.Nullable;

/** One kelurahan as the map shows it. */
record Site(String code, String name, String kecamatan, @Nullable LandStatus land, ConstructionStage stage,
		@Nullable OperationStatus operation, @Nullable BigDecimal physical, @Nullable ControlStatus control) {

	/** Which part of an axis it belongs to. */
	Choice part(MapAxis axis) {
		return switch (axis) {
			case LAHAN -> (land == null) ? Choices.LAND_UNKNOWN : land.missing() ? Choices.WITHOUT_LAND
					: land.inProcess() ? Choices.LAND_IN_PROCESS : Choices.LAND_READY;
			case STATUS -> (land != null) ? Choices.of(land) : Choices.LAND_UNKNOWN;
			case FISIK -> unstarted() ? Choices.of(stage)
					: (physical != null) ? Choices.of(Bucket.of(physical)) : Choices.BUCKET_UNKNOWN;
			case OPERASIONAL -> (operation != null) ? Choices.of(operation) : Choices.OPERATION_UNKNOWN;
			case KENDALI ->
				unstarted() ? Choices.of(stage) : (control != null) ? Choices.of(control) : Choices.CONTROL_UNKNOWN;
		};
	}

	/** The sign on top of its cell; absent when nothing is wrong. */
	@Nullable MapMark mark() {
		return (control == null) ? null : switch (control) {
			case KRITIS -> MapMark.KRITIS;
			case WASPADA -> MapMark.WASPADA;
			case LEWAT_TARGET -> MapMark.LEWAT;
			default -> null;
		};
	}

	private boolean unstarted() {
		return stage == ConstructionStage.BELUM_MULAI;
	}

}
