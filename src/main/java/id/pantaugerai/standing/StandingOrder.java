package id.pantaugerai.standing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;

/**
 * In which order a list of kelurahan stands; what is unknown comes last either way.
 *
 * @param column by what
 * @param descending whether the greatest comes first
 */
public record StandingOrder(Column column, boolean descending) {

	/** The worst first. */
	public static final StandingOrder WORST = new StandingOrder(Column.SEVERITY, false);

	/** The order an address names; empty when there is no such. */
	public static Optional<StandingOrder> parse(String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return Arrays.stream(Column.values())
			.filter((column) -> column.parameter.equals(name))
			.map((column) -> new StandingOrder(column, descending))
			.findFirst();
	}

	/**
	 * As an address writes it: {@code fisik}, or {@code -fisik} for the greatest first.
	 */
	public String parameter() {
		return (descending ? "-" : "") + column.parameter;
	}

	/** The order that a click on the head of a column asks for. */
	public StandingOrder next(Column clicked) {
		return (clicked == column) ? new StandingOrder(column, !descending) : new StandingOrder(clicked, false);
	}

	/** For {@code aria-sort}: whether the list stands in the order of this column. */
	public String aria(Column asked) {
		return (asked != column) ? "none" : descending ? "descending" : "ascending";
	}

	String sql() {
		return Arrays.stream(column.keys)
			.map((key) -> key + (descending ? " desc" : "") + " nulls last")
			.collect(Collectors.joining(", ", "order by ", ", s.kelurahan_code"));
	}

	/** What a list can be ordered by. */
	public enum Column {

		SEVERITY("terberat", "s.severity", "s.deviation"), KELURAHAN("kelurahan", "k.common_name"),
		KECAMATAN("kecamatan", "c.common_name", "k.common_name"), LAND("lahan", rank("land", LandStatus.values())),
		PHYSICAL("fisik", "s.physical"), DEVIATION("deviasi", "s.deviation"),
		CONTROL("kendali", rank("control", ControlStatus.values())),
		OPERATION("operasional", rank("operation", OperationStatus.values())), REPORT("laporan", "s.last_reported_at"),
		OBSTACLES("kendala", "s.open_obstacles");

		private final String parameter;

		private final String[] keys;

		Column(String parameter, String... keys) {
			this.parameter = parameter;
			this.keys = keys;
		}

		/** Its name in an address. */
		public String parameter() {
			return parameter;
		}

		private static String rank(String axis, Enum<?>[] states) {
			String names = Arrays.stream(states).map((state) -> "'" + state + "'").collect(Collectors.joining(", "));
			return "array_position(array[" + names + "], s." + axis + "_status::text)";
		}

	}

}
