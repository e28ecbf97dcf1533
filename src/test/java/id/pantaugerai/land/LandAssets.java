package id.pantaugerai.land;

import java.math.BigDecimal;
import java.time.LocalDate;

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

/** Pieces of land for tests. */
public final class LandAssets {

	private LandAssets() {
	}

	/** An idle plot of the city of which everything is known and nothing is wrong. */
	public static LandFacts good(String kelurahanCode) {
		return new LandFacts(new Ownership(OwnerClass.PEMKOT, "Dinas Pendidikan", "12.01.11.05.02.0001"),
				new Title(TitleKind.SHP, "08.01.0001", LocalDate.of(2019, 5, 20), false, null),
				new Lot(kelurahanCode, "Jl. Teuku Umar", new BigDecimal("-5.385000"), new BigDecimal("105.258000"),
						new BigDecimal("1240.50")),
				new Condition(CurrentUse.KOSONG, null, Slope.DATAR, false, new BigDecimal("6.00"), true,
						Hazard.TIDAK_ADA, false, null, false, SpatialPlan.SESUAI),
				false, null);
	}

	/** A plot of which nothing is known but whose it is and where it lies. */
	public static LandFacts unknown(OwnerClass owner, String kelurahanCode) {
		return new LandFacts(new Ownership(owner, "Belum diketahui", null), Title.UNKNOWN,
				new Lot(kelurahanCode, null, null, null, null), Condition.UNKNOWN, false, null);
	}

	/** The same plot, marked as a warehouse that several kelurahan share. */
	public static LandFacts shared(String kelurahanCode) {
		LandFacts good = good(kelurahanCode);
		return new LandFacts(good.ownership(), good.title(), good.lot(), good.condition(), true, null);
	}

}
