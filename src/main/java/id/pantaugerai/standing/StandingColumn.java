package id.pantaugerai.standing;

import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.ListOrder;

/** What a list of kelurahan can be ordered by. */
public enum StandingColumn implements ListOrder.SqlColumn {

	SEVERITY("terberat", "s.severity", "s.deviation"), KELURAHAN("kelurahan", "k.common_name"),
	KECAMATAN("kecamatan", "c.common_name", "k.common_name"),
	LAND("lahan", ListOrder.SqlColumn.rank("s.land_status", LandStatus.values())), PHYSICAL("fisik", "s.physical"),
	DEVIATION("deviasi", "s.deviation"),
	CONTROL("kendali", ListOrder.SqlColumn.rank("s.control_status", ControlStatus.values())),
	OPERATION("operasional", ListOrder.SqlColumn.rank("s.operation_status", OperationStatus.values())),
	REPORT("laporan", "s.last_reported_at"), OBSTACLES("kendala", "s.open_obstacles");

	/** The worst first. */
	public static final ListOrder<StandingColumn> WORST = new ListOrder<>(SEVERITY, false);

	private final String parameter;

	private final String[] keys;

	StandingColumn(String parameter, String... keys) {
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

}
