package id.pantaugerai.land;

import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.TitleKind;

/** What a list of land assets can be ordered by. */
public enum LandColumn implements ListOrder.SqlColumn {

	HOLDER("pemegang", "lower(a.holder)", "lower(a.address)"),
	OWNER("pemilik", ListOrder.SqlColumn.rank("a.owner", OwnerClass.values())),
	KELURAHAN("kelurahan", "c.common_name", "k.common_name"), AREA("luas", "a.area_m2"),
	TITLE("hak", ListOrder.SqlColumn.rank("a.title_kind", TitleKind.values())),
	USE("guna", ListOrder.SqlColumn.rank("a.use", CurrentUse.values())),
	STAGE("tahap", ListOrder.SqlColumn.rank("a.stage", LandStage.values()), "a.stage_since"),
	CHANGED("diperbarui", "a.changed_at");

	/** What changed last comes first. */
	public static final ListOrder<LandColumn> LATEST = new ListOrder<>(CHANGED, true);

	private final String parameter;

	private final String[] keys;

	LandColumn(String parameter, String... keys) {
		this.parameter = parameter;
		this.keys = keys;
	}

	@Override
	public String parameter() {
		return parameter;
	}

	@Override
	public String[] keys() {
		return keys.clone();
	}

	@Override
	public boolean greatestFirst() {
		return this == CHANGED || this == AREA;
	}

}
