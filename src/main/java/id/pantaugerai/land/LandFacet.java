package id.pantaugerai.land;

import java.util.List;

import id.pantaugerai.shared.ListChoices;

/** One thing that a list of land assets can be narrowed by. */
public enum LandFacet implements ListChoices.Facet {

	OWNER("pemilik"), USE("guna"), TITLE("hak"), STAGE("tahap"), POINT("letak"), SHARED("gudang"), DISPUTE("sengketa"),
	FIT("layak"), REGISTER("daftar");

	private final String parameter;

	LandFacet(String parameter) {
		this.parameter = parameter;
	}

	@Override
	public String parameter() {
		return parameter;
	}

	/** What it offers, in order. */
	public List<LandChoice> choices() {
		return LandChoices.of(this);
	}

}
