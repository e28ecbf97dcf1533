package id.pantaugerai.suitability;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

import id.pantaugerai.land.LandAssets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

import static id.pantaugerai.suitability.Outcome.MET;
import static id.pantaugerai.suitability.Outcome.NOT_MET;
import static id.pantaugerai.suitability.Outcome.UNKNOWN;
import static id.pantaugerai.suitability.Outcome.WARNING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Good land but for one thing, each with the criterion, the outcome and the reason that
 * the national policy must give.
 */
final class Plots {

	private static final LandFacts GOOD = LandAssets.good("18.71.01.1005");

	private Plots() {
	}

	static Stream<Arguments> owners() {
		return Arrays.stream(OwnerClass.values())
			.map((owner) -> arguments(Criterion.PUBLIC_OWNER, ownedBy(owner),
					(owner == OwnerClass.LAINNYA) ? WARNING : MET, "owner." + owner));
	}

	static Stream<Arguments> titles() {
		return Stream.concat(Arrays.stream(TitleKind.values())
			.map((kind) -> arguments(Criterion.TITLE, titled(kind, null), (kind == TitleKind.TANPA) ? NOT_MET : MET,
					((kind == TitleKind.TANPA) ? "title.refused." : "title.met.") + kind)),
				Stream.of(arguments(Criterion.TITLE, titled(null, null), UNKNOWN, "title.unknown"),
						arguments(Criterion.TITLE, titled(TitleKind.SHP, "214"), MET, "title.numbered.SHP"),
						arguments(Criterion.UNDISPUTED, disputed(null, null), UNKNOWN, "undisputed.unknown"),
						arguments(Criterion.UNDISPUTED, disputed(false, null), MET, "undisputed.met"),
						arguments(Criterion.UNDISPUTED, disputed(true, null), NOT_MET, "undisputed.failed"),
						arguments(Criterion.UNDISPUTED, disputed(true, "Ahli waris"), NOT_MET, "undisputed.told")));
	}

	static Stream<Arguments> grounds() {
		return Stream.of(arguments(Criterion.AREA, ofArea(null), UNKNOWN, "area.unknown.minimum"),
				arguments(Criterion.ROAD, withRoad(null), UNKNOWN, "road.unknown"),
				arguments(Criterion.ROAD, withRoad("0"), NOT_MET, "road.none"),
				arguments(Criterion.ROAD, withRoad("1.5"), MET, "road.met"),
				arguments(Criterion.FLAT, on(null), UNKNOWN, "flat.unknown"),
				arguments(Criterion.FLAT, on(Slope.DATAR), MET, "flat.met.DATAR"),
				arguments(Criterion.FLAT, on(Slope.LANDAI), WARNING, "flat.near.LANDAI"),
				arguments(Criterion.FLAT, on(Slope.MIRING), NOT_MET, "flat.failed.MIRING"),
				arguments(Criterion.FLAT, on(Slope.CURAM), NOT_MET, "flat.failed.CURAM"));
	}

	static Stream<Arguments> conditions() {
		return Stream
			.of(yesOrNo(Criterion.STRATEGIC, "strategic", WARNING, (bad) -> strategic((bad != null) ? !bad : null)),
					yesOrNo(Criterion.NATURAL_GROUND, "ground", NOT_MET, Plots::filled),
					yesOrNo(Criterion.NO_RICE_LAND, "riceland", NOT_MET, Plots::riceLand),
					yesOrNo(Criterion.NO_DISTURBANCE, "disturbance", WARNING, (bad) -> disturbing(bad, null)),
					Stream.of(arguments(Criterion.NO_DISTURBANCE, disturbing(true, "Puskesmas"), WARNING,
							"disturbance.told")),
					yesOrNo(Criterion.IDLE, "idle", WARNING, (bad) -> used(use(bad), null)),
					Stream.of(arguments(Criterion.IDLE, used(CurrentUse.DIPAKAI, "Parkir"), WARNING, "idle.told")),
					places())
			.flatMap((plots) -> plots);
	}

	private static Stream<Arguments> places() {
		return Stream.concat(
				Stream.of(arguments(Criterion.SAFE, facing(null), UNKNOWN, "safe.unknown"),
						arguments(Criterion.SPATIAL_PLAN, planned(null), UNKNOWN, "plan.unknown"),
						arguments(Criterion.SPATIAL_PLAN, planned(SpatialPlan.SESUAI), MET, "plan.SESUAI"),
						arguments(Criterion.SPATIAL_PLAN, planned(SpatialPlan.BERSYARAT), WARNING, "plan.BERSYARAT"),
						arguments(Criterion.SPATIAL_PLAN, planned(SpatialPlan.TIDAK_SESUAI), NOT_MET,
								"plan.TIDAK_SESUAI")),
				Arrays.stream(Hazard.values())
					.map((hazard) -> arguments(Criterion.SAFE, facing(hazard),
							(hazard == Hazard.TIDAK_ADA) ? MET : NOT_MET, "safe." + hazard)));
	}

	static LandFacts ownedBy(OwnerClass owner) {
		return new LandFacts(new Ownership(owner, "Pemegang", null), GOOD.title(), GOOD.lot(), GOOD.condition(), false,
				null);
	}

	static LandFacts titled(@Nullable TitleKind kind, @Nullable String number) {
		return with(new Title(kind, number, null, false, null));
	}

	static LandFacts disputed(@Nullable Boolean disputed, @Nullable String dispute) {
		return with(new Title(TitleKind.SHP, "214", null, disputed, dispute));
	}

	static LandFacts ofArea(@Nullable BigDecimal area) {
		return new LandFacts(GOOD.ownership(), GOOD.title(), new Lot("18.71.01.1005", null, null, null, area),
				GOOD.condition(), false, null);
	}

	static LandFacts withRoad(@Nullable String width) {
		Condition good = GOOD.condition();
		return with(new Condition(good.use(), null, good.slope(), good.filled(),
				(width != null) ? new BigDecimal(width) : null, good.strategic(), good.hazard(), good.disturbs(), null,
				good.riceLand(), good.spatialPlan()));
	}

	static LandFacts on(@Nullable Slope slope) {
		Condition good = GOOD.condition();
		return with(new Condition(good.use(), null, slope, good.filled(), good.roadWidthM(), good.strategic(),
				good.hazard(), good.disturbs(), null, good.riceLand(), good.spatialPlan()));
	}

	private static LandFacts used(@Nullable CurrentUse use, @Nullable String usedFor) {
		return with(new Condition(use, usedFor, Slope.DATAR, false, BigDecimal.ONE, true, Hazard.TIDAK_ADA, false, null,
				false, SpatialPlan.SESUAI));
	}

	private static LandFacts strategic(@Nullable Boolean strategic) {
		return with(new Condition(CurrentUse.KOSONG, null, Slope.DATAR, false, BigDecimal.ONE, strategic,
				Hazard.TIDAK_ADA, false, null, false, SpatialPlan.SESUAI));
	}

	private static LandFacts filled(@Nullable Boolean filled) {
		return with(new Condition(CurrentUse.KOSONG, null, Slope.DATAR, filled, BigDecimal.ONE, true, Hazard.TIDAK_ADA,
				false, null, false, SpatialPlan.SESUAI));
	}

	private static LandFacts disturbing(@Nullable Boolean disturbs, @Nullable String disturbed) {
		return with(new Condition(CurrentUse.KOSONG, null, Slope.DATAR, false, BigDecimal.ONE, true, Hazard.TIDAK_ADA,
				disturbs, disturbed, false, SpatialPlan.SESUAI));
	}

	private static LandFacts riceLand(@Nullable Boolean riceLand) {
		return with(new Condition(CurrentUse.KOSONG, null, Slope.DATAR, false, BigDecimal.ONE, true, Hazard.TIDAK_ADA,
				false, null, riceLand, SpatialPlan.SESUAI));
	}

	private static LandFacts facing(@Nullable Hazard hazard) {
		return with(new Condition(CurrentUse.KOSONG, null, Slope.DATAR, false, BigDecimal.ONE, true, hazard, false,
				null, false, SpatialPlan.SESUAI));
	}

	private static LandFacts planned(@Nullable SpatialPlan plan) {
		return with(new Condition(CurrentUse.KOSONG, null, Slope.DATAR, false, BigDecimal.ONE, true, Hazard.TIDAK_ADA,
				false, null, false, plan));
	}

	private static @Nullable CurrentUse use(@Nullable Boolean used) {
		if (used == null) {
			return null;
		}
		return used ? CurrentUse.DIPAKAI : CurrentUse.KOSONG;
	}

	private static Stream<Arguments> yesOrNo(Criterion criterion, String name, Outcome bad,
			Function<@Nullable Boolean, LandFacts> plot) {
		return Stream.of(arguments(criterion, plot.apply(null), UNKNOWN, name + ".unknown"),
				arguments(criterion, plot.apply(false), MET, name + ".met"),
				arguments(criterion, plot.apply(true), bad, name + ".failed"));
	}

	private static LandFacts with(Title title) {
		return new LandFacts(GOOD.ownership(), title, GOOD.lot(), GOOD.condition(), false, null);
	}

	private static LandFacts with(Condition condition) {
		return new LandFacts(GOOD.ownership(), GOOD.title(), GOOD.lot(), condition, false, null);
	}

}
