package id.pantaugerai.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.pantaugerai.gerai.Bucket;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.ListChoices;

/** Every way a list of kelurahan can be narrowed, in the order in which it is offered. */
public final class Choices {

	static final String UNKNOWN = "belum-diisi";

	private static final String STARTED_SQL = "s.construction_stage <> 'BELUM_MULAI'";

	private static final ListChoices<Choice> ALL = new ListChoices<>();

	static {
		Arrays.stream(LandStatus.values()).forEach((status) -> state(Facet.LAND, status, "land"));
		add(Facet.LAND, UNKNOWN, "s.land_status is null");
		add(Facet.LAND, "tanpa", lands(LandStatus::missing));
		add(Facet.LAND, "proses", lands(LandStatus::inProcess));
		add(Facet.LAND, "ada", "s.land_status is not null and not " + lands(LandStatus::missing));
		add(Facet.LAND, "siap", lands((status) -> status == LandStatus.TERVERIFIKASI));
		Arrays.stream(ConstructionStage.values()).forEach((stage) -> state(Facet.STAGE, stage, "stage"));
		add(Facet.STAGE, "dimulai", STARTED_SQL);
		add(Facet.STAGE, "rampung", "s.construction_stage in ('SELESAI', 'SERAH_TERIMA')");
		Arrays.stream(Bucket.values()).forEach((bucket) -> add(Facet.BUCKET, value(bucket), bounds(bucket)));
		add(Facet.BUCKET, UNKNOWN, STARTED_SQL + " and s.physical is null");
		Arrays.stream(OperationStatus.values()).forEach((status) -> state(Facet.OPERATION, status, "operation"));
		add(Facet.OPERATION, UNKNOWN, "s.operation_status is null");
		Arrays.stream(ControlStatus.values()).forEach((status) -> state(Facet.CONTROL, status, "control"));
		add(Facet.CONTROL, UNKNOWN, STARTED_SQL + " and s.control_status is null");
		add(Facet.CONTROL, "terukur", "s.physical is not null and s.plan is not null");
		add(Facet.CONTROL, "perhatian", "s.control_status in ('LEWAT_TARGET', 'KRITIS', 'WASPADA')");
		add(Facet.CONTROL, "berat", "s.control_status in ('LEWAT_TARGET', 'KRITIS')");
		add(Facet.REPORT, "minggu-ini", "s.last_reported_at >= :week");
		add(Facet.REPORT, "belum", "(s.last_reported_at is null or s.last_reported_at < :week)");
		add(Facet.REPORT, "tidak-pernah", "s.last_reported_at is null");
		add(Facet.REPORT, "dikembalikan", "s.returned");
		add(Facet.STALE, "ya", "s.last_reported_at < :stale");
		add(Facet.OBSTACLE, "ada", "s.open_obstacles > 0");
		add(Facet.OBSTACLE, "tidak-ada", "s.open_obstacles = 0");
	}

	/** No land that could still become ready: none, or refused. */
	public static final Choice WITHOUT_LAND = ALL.get(Facet.LAND, "tanpa");

	/** A place is known that is or could become ready. */
	public static final Choice LAND_KNOWN = ALL.get(Facet.LAND, "ada");

	/** A place is known, and its verification runs. */
	public static final Choice LAND_IN_PROCESS = ALL.get(Facet.LAND, "proses");

	/** Land is verified. */
	public static final Choice LAND_READY = ALL.get(Facet.LAND, "siap");

	/** Nobody has said anything about land. */
	public static final Choice LAND_UNKNOWN = ALL.get(Facet.LAND, UNKNOWN);

	/** Construction was started, whatever became of it. */
	public static final Choice STARTED = ALL.get(Facet.STAGE, "dimulai");

	/** Built, handed over or not. */
	public static final Choice BUILT = ALL.get(Facet.STAGE, "rampung");

	/** Started, but nobody has reported how far it is. */
	public static final Choice BUCKET_UNKNOWN = ALL.get(Facet.BUCKET, UNKNOWN);

	/** Nobody has said anything about operating. */
	public static final Choice OPERATION_UNKNOWN = ALL.get(Facet.OPERATION, UNKNOWN);

	/** Started, but without a report there is no early warning. */
	public static final Choice CONTROL_UNKNOWN = ALL.get(Facet.CONTROL, UNKNOWN);

	/** Started, and both plan and progress are known. */
	public static final Choice MEASURED = ALL.get(Facet.CONTROL, "terukur");

	/** Behind the plan or past the target. */
	public static final Choice ATTENTION = ALL.get(Facet.CONTROL, "perhatian");

	/** Far behind the plan or past the target. */
	public static final Choice CRITICAL = ALL.get(Facet.CONTROL, "berat");

	/** A report came in this week. */
	public static final Choice REPORTED = ALL.get(Facet.REPORT, "minggu-ini");

	/** No report came in this week. */
	public static final Choice UNREPORTED = ALL.get(Facet.REPORT, "belum");

	/** No report ever came in. */
	public static final Choice NEVER = ALL.get(Facet.REPORT, "tidak-pernah");

	/** A report came in once, but none for seven days. */
	public static final Choice STALE = ALL.get(Facet.STALE, "ya");

	/** An obstacle is open. */
	public static final Choice OBSTACLE = ALL.get(Facet.OBSTACLE, "ada");

	private Choices() {
	}

	/** The choice of one state of an axis or of one early warning. */
	public static Choice of(Enum<?> state) {
		Facet facet = (state instanceof LandStatus) ? Facet.LAND : (state instanceof ConstructionStage) ? Facet.STAGE
				: (state instanceof OperationStatus) ? Facet.OPERATION : Facet.CONTROL;
		return (state instanceof Bucket bucket) ? ALL.get(Facet.BUCKET, value(bucket)) : ALL.get(facet, value(state));
	}

	/** The choice that an address names; empty when there is no such. */
	public static Optional<Choice> find(Facet facet, String value) {
		return ALL.find(facet, value);
	}

	/** What a facet offers, in order. */
	public static List<Choice> of(Facet facet) {
		return ALL.of(facet);
	}

	/** All of them, in order. */
	public static List<Choice> all() {
		return ALL.all();
	}

	private static void state(Facet facet, Enum<?> state, String axis) {
		String column = facet == Facet.STAGE ? "construction_stage" : axis + "_status";
		ALL.add(new Choice(facet, value(state), "standing." + axis + "." + state,
				"s." + column + " = '" + state + "'"));
	}

	private static void add(Facet facet, String value, String condition) {
		ALL.add(new Choice(facet, value, "standing.list." + facet.parameter() + "." + value, condition));
	}

	private static String value(Enum<?> state) {
		return (state instanceof Bucket bucket) ? bucket.label().replace('–', '-') : ListChoices.value(state);
	}

	private static String lands(Predicate<LandStatus> wanted) {
		return Arrays.stream(LandStatus.values())
			.filter(wanted)
			.map((status) -> "'" + status + "'")
			.collect(Collectors.joining(", ", "s.land_status in (", ")"));
	}

	private static String bounds(Bucket bucket) {
		String rule = switch (bucket) {
			case UNTIL_20 -> "s.physical <= 20";
			case UNTIL_50 -> "s.physical > 20 and s.physical <= 50";
			case UNTIL_75 -> "s.physical > 50 and s.physical <= 75";
			case BELOW_100 -> "s.physical > 75 and s.physical < 100";
			case FULL -> "s.physical >= 100";
		};
		return STARTED_SQL + " and " + rule;
	}

}
