package id.pantaugerai.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

import id.pantaugerai.shared.Typed;
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
 * A land asset of the sample.
 *
 * @param facts what is known of it
 * @param daysAgo when it was put into the register
 */
record Parcel(LandFacts facts, int daysAgo) {

	private static final BigDecimal MISMEASURED = new BigDecimal("1.08");

	static Parcel read(String[] row) {
		Ownership ownership = new Ownership(OwnerClass.valueOf(row[1]), row[2], Typed.text(row[3]));
		Title title = new Title(Typed.choice(TitleKind.class, row[4]).orElse(null), Typed.text(row[5]),
				Typed.date(row[6]).orElse(null), known(row[7]), Typed.text(row[8]));
		Lot lot = new Lot(row[0], Typed.text(row[9]), figure(row[10]), figure(row[11]), figure(row[12]));
		Condition ground = new Condition(Typed.choice(CurrentUse.class, row[13]).orElse(null), Typed.text(row[14]),
				Typed.choice(Slope.class, row[15]).orElse(null), known(row[16]), figure(row[17]), known(row[18]),
				Typed.choice(Hazard.class, row[19]).orElse(null), known(row[20]), Typed.text(row[21]), known(row[22]),
				Typed.choice(SpatialPlan.class, row[23]).orElse(null));
		return new Parcel(new LandFacts(ownership, title, lot, ground, !row[24].isEmpty(), Typed.text(row[25])),
				Integer.parseInt(row[26]));
	}

	String kelurahanCode() {
		return facts.lot().kelurahanCode();
	}

	/** What was known of it before somebody measured it. */
	Parcel unmeasured() {
		Lot lot = facts.lot();
		BigDecimal area = lot.areaM2();
		Lot before = new Lot(lot.kelurahanCode(), lot.address(), null, null,
				(area != null) ? area.multiply(MISMEASURED).setScale(0, RoundingMode.HALF_UP) : null);
		return new Parcel(new LandFacts(facts.ownership(), facts.title(), before, facts.condition(),
				facts.sharedWarehouse(), facts.note()), daysAgo);
	}

	private static @Nullable BigDecimal figure(String cell) {
		return cell.isEmpty() ? null : new BigDecimal(cell);
	}

	private static @Nullable Boolean known(String cell) {
		return cell.isEmpty() ? null : Boolean.valueOf(cell.equals("YA"));
	}

}
