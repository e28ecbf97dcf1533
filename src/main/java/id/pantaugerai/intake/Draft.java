package id.pantaugerai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.TitleKind;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of an asset; what it leaves empty it does not change.
 *
 * @param values what was read, by column
 * @param kelurahanCode the kelurahan it names
 */
record Draft(Map<IntakeColumn, Object> values, String kelurahanCode) {

	/** The facts of a new asset. */
	LandFacts fresh() {
		return over(new LandFacts(
				new Ownership(said(IntakeColumn.OWNER, OwnerClass.class, OwnerClass.LAINNYA), holder(), null),
				Title.UNKNOWN, new Lot(kelurahanCode, null, null, null, null), Condition.UNKNOWN, false, null));
	}

	/** The facts of a known asset with what the row says laid over them. */
	LandFacts over(LandFacts known) {
		return new LandFacts(
				new Ownership(said(IntakeColumn.OWNER, OwnerClass.class, known.ownership().owner()), holder(),
						maybe(IntakeColumn.REGISTER, String.class, known.ownership().registerNumber())),
				title(known.title()), lot(known.lot()), condition(known.condition()),
				said(IntakeColumn.SHARED, Boolean.class, known.sharedWarehouse()),
				maybe(IntakeColumn.NOTE, String.class, known.note()));
	}

	String holder() {
		return said(IntakeColumn.HOLDER, String.class, "");
	}

	private Title title(Title known) {
		return new Title(maybe(IntakeColumn.TITLE, TitleKind.class, known.kind()),
				maybe(IntakeColumn.TITLE_NUMBER, String.class, known.number()),
				maybe(IntakeColumn.TITLE_DATE, LocalDate.class, known.issuedOn()),
				maybe(IntakeColumn.DISPUTED, Boolean.class, known.disputed()),
				maybe(IntakeColumn.DISPUTE, String.class, known.dispute()));
	}

	private Lot lot(Lot known) {
		return new Lot(kelurahanCode, maybe(IntakeColumn.ADDRESS, String.class, known.address()),
				maybe(IntakeColumn.LATITUDE, BigDecimal.class, known.latitude()),
				maybe(IntakeColumn.LONGITUDE, BigDecimal.class, known.longitude()),
				maybe(IntakeColumn.AREA, BigDecimal.class, known.areaM2()));
	}

	private Condition condition(Condition known) {
		return new Condition(maybe(IntakeColumn.USE, CurrentUse.class, known.use()),
				maybe(IntakeColumn.USED_FOR, String.class, known.usedFor()),
				maybe(IntakeColumn.SLOPE, Slope.class, known.slope()),
				maybe(IntakeColumn.FILLED, Boolean.class, known.filled()),
				maybe(IntakeColumn.ROAD, BigDecimal.class, known.roadWidthM()),
				maybe(IntakeColumn.STRATEGIC, Boolean.class, known.strategic()),
				maybe(IntakeColumn.HAZARD, Hazard.class, known.hazard()),
				maybe(IntakeColumn.DISTURBS, Boolean.class, known.disturbs()),
				maybe(IntakeColumn.DISTURBED, String.class, known.disturbed()),
				maybe(IntakeColumn.RICE_LAND, Boolean.class, known.riceLand()),
				maybe(IntakeColumn.SPATIAL_PLAN, SpatialPlan.class, known.spatialPlan()));
	}

	private <T> T said(IntakeColumn column, Class<T> type, T otherwise) {
		return Objects.requireNonNull(maybe(column, type, otherwise));
	}

	private <T> @Nullable T maybe(IntakeColumn column, Class<T> type, @Nullable T otherwise) {
		Object value = values.get(column);
		return (value != null) ? type.cast(value) : otherwise;
	}

}
