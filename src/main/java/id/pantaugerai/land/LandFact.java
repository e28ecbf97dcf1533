package id.pantaugerai.land;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be known of a land asset, one by one, in the order in which people
 * read it: the columns of its files and the lines of its history.
 */
public enum LandFact {

	OWNER(Group.OWNERSHIP, (facts) -> facts.ownership().owner()),
	HOLDER(Group.OWNERSHIP, (facts) -> facts.ownership().holder()),
	REGISTER_NUMBER(Group.OWNERSHIP, (facts) -> facts.ownership().registerNumber()),
	TITLE_KIND(Group.TITLE, (facts) -> facts.title().kind()),
	TITLE_NUMBER(Group.TITLE, (facts) -> facts.title().number()),
	TITLE_DATE(Group.TITLE, (facts) -> facts.title().issuedOn()),
	DISPUTED(Group.TITLE, (facts) -> facts.title().disputed()),
	DISPUTE(Group.TITLE, (facts) -> facts.title().dispute()),
	KELURAHAN(Group.LOT, (facts) -> facts.lot().kelurahanCode()), ADDRESS(Group.LOT, (facts) -> facts.lot().address()),
	POINT(Group.LOT, (facts) -> point(facts.lot())), AREA(Group.LOT, (facts) -> facts.lot().areaM2()),
	USE(Group.GROUND, (facts) -> facts.condition().use()),
	USED_FOR(Group.GROUND, (facts) -> facts.condition().usedFor()),
	SLOPE(Group.GROUND, (facts) -> facts.condition().slope()),
	FILLED(Group.GROUND, (facts) -> facts.condition().filled()),
	ROAD_WIDTH(Group.GROUND, (facts) -> facts.condition().roadWidthM()),
	STRATEGIC(Group.GROUND, (facts) -> facts.condition().strategic()),
	HAZARD(Group.GROUND, (facts) -> facts.condition().hazard()),
	DISTURBS(Group.RULES, (facts) -> facts.condition().disturbs()),
	DISTURBED(Group.RULES, (facts) -> facts.condition().disturbed()),
	RICE_LAND(Group.RULES, (facts) -> facts.condition().riceLand()),
	SPATIAL_PLAN(Group.RULES, (facts) -> facts.condition().spatialPlan()),
	SHARED(Group.OTHER, LandFacts::sharedWarehouse), NOTE(Group.OTHER, LandFacts::note);

	private final Group group;

	private final Function<LandFacts, @Nullable Object> value;

	LandFact(Group group, Function<LandFacts, @Nullable Object> value) {
		this.group = group;
		this.value = value;
	}

	/**
	 * What is known: a text, a choice, a figure, a date or a point; absent if nothing.
	 */
	public @Nullable Object of(LandFacts facts) {
		return value.apply(facts);
	}

	/** Where it stands among the others. */
	public Group group() {
		return group;
	}

	/**
	 * Whether it only says more about another fact, so that its absence leaves nothing
	 * open.
	 */
	boolean isRemark() {
		return this == DISPUTE || this == USED_FOR || this == DISTURBED || this == NOTE;
	}

	/** The facts of one group, in order. */
	public static List<LandFact> of(Group group) {
		return Arrays.stream(values()).filter((fact) -> fact.group == group).toList();
	}

	/** What is different between two states of an asset, in order. */
	public static List<LandFactChange> changes(LandFacts before, LandFacts after) {
		return Arrays.stream(values())
			.map((fact) -> new LandFactChange(fact, fact.of(before), fact.of(after)))
			.filter((change) -> !same(change.before(), change.after()))
			.toList();
	}

	private static boolean same(@Nullable Object one, @Nullable Object other) {
		if (one instanceof BigDecimal figure && other instanceof BigDecimal against) {
			return figure.compareTo(against) == 0;
		}
		if (one instanceof LandPoint point && other instanceof LandPoint against) {
			return same(point.latitude(), against.latitude()) && same(point.longitude(), against.longitude());
		}
		return Objects.equals(one, other);
	}

	private static @Nullable LandPoint point(Lot lot) {
		BigDecimal latitude = lot.latitude();
		BigDecimal longitude = lot.longitude();
		return (latitude != null && longitude != null) ? new LandPoint(latitude, longitude) : null;
	}

	/** What facts belong together. */
	public enum Group {

		OWNERSHIP, TITLE, LOT, GROUND, RULES, OTHER

	}

}
