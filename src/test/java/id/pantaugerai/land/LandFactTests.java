package id.pantaugerai.land;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LandFactTests {

	static final LandFacts GOOD = LandAssets.good("18.71.01.1005");

	@Test
	void findsNothingWhereOnlyTheDecimalsDiffer() {
		assertThat(LandFact.changes(GOOD, with(GOOD, "1240.5", "-5.385", "105.258"))).isEmpty();
	}

	@Test
	void tellsFromWhatToWhat() {
		assertThat(LandFact.changes(GOOD, with(GOOD, "860", "-5.385", "105.258")))
			.containsExactly(new LandFactChange(LandFact.AREA, new BigDecimal("1240.50"), new BigDecimal("860")));
	}

	@Test
	void takesAPointForOneFact() {
		assertThat(LandFact.changes(GOOD, with(GOOD, "1240.50", "-5.39", "105.26"))).extracting(LandFactChange::fact)
			.containsExactly(LandFact.POINT);
		assertThat(LandFact.changes(GOOD, with(GOOD, "1240.50", null, null))).extracting(LandFactChange::after)
			.containsOnlyNulls();
	}

	@Test
	void tellsUnknownFromNo() {
		Title before = new Title(null, null, null, null, null);
		Title after = new Title(null, null, null, false, null);

		assertThat(LandFact.changes(with(GOOD, before), with(GOOD, after)))
			.containsExactly(new LandFactChange(LandFact.DISPUTED, null, false));
	}

	@Test
	void isARemarkWhereNothingStaysOpenWithoutIt() {
		assertThat(Stream.of(LandFact.values()).filter(LandFact::isRemark)).containsExactly(LandFact.DISPUTE,
				LandFact.USED_FOR, LandFact.DISTURBED, LandFact.NOTE);
	}

	@Test
	void gathersWhatNobodyKnowsOfAGroup() {
		LandFactGroup group = new LandFactGroup("Keadaan tanah", List.of(new LandFactLine("Kemiringan", null),
				new LandFactLine("Lebar jalan", "7,00 m"), new LandFactLine("Tanah urukan", null)));

		assertThat(group.known()).containsExactly(new LandFactLine("Lebar jalan", "7,00 m"));
		assertThat(group.unknown()).containsExactly("Kemiringan", "Tanah urukan");
	}

	@Test
	void coversEveryComponentOfTheFacts() {
		LandFacts unknown = LandAssets.unknown(OwnerClass.BUMN, "18.71.01.1006");
		LandFacts full = new LandFacts(GOOD.ownership(),
				new Title(GOOD.title().kind(), "1", GOOD.title().issuedOn(), true, "Batas"), GOOD.lot(), full(), true,
				"Catatan");
		List<LandFact> changed = LandFact.changes(unknown, full).stream().map(LandFactChange::fact).toList();

		assertThat(changed).contains(LandFact.values()).hasSize(LandFact.values().length);
		assertThat(Stream.of(LandFact.Group.values()).flatMap((group) -> LandFact.of(group).stream()))
			.containsExactly(LandFact.values());
	}

	private static Condition full() {
		Condition good = GOOD.condition();
		return new Condition(good.use(), "Parkir", good.slope(), true, good.roadWidthM(), true, good.hazard(), true,
				"Puskesmas", true, good.spatialPlan());
	}

	private static LandFacts with(LandFacts facts, String area, @Nullable String latitude, @Nullable String longitude) {
		Lot lot = new Lot(facts.lot().kelurahanCode(), facts.lot().address(), figure(latitude), figure(longitude),
				new BigDecimal(area));
		return new LandFacts(facts.ownership(), facts.title(), lot, facts.condition(), false, null);
	}

	private static LandFacts with(LandFacts facts, Title title) {
		return new LandFacts(facts.ownership(), title, facts.lot(), facts.condition(), false, null);
	}

	private static @Nullable BigDecimal figure(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

}
