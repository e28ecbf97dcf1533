package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.KecamatanTally;
import org.jspecify.annotations.Nullable;

/**
 * In which order the kecamatan stand; what is unknown comes last either way.
 *
 * @param column by what
 * @param descending whether the greatest comes first
 */
public record KecamatanOrder(Column column, boolean descending) {

	/** The worst first. */
	public static final KecamatanOrder WORST = new KecamatanOrder(Column.WORST, false);

	/** The order an address names; empty when there is no such. */
	public static Optional<KecamatanOrder> parse(String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return Arrays.stream(Column.values())
			.filter((column) -> column.parameter.equals(name))
			.map((column) -> new KecamatanOrder(column, descending))
			.findFirst();
	}

	/** As an address writes it. */
	public String parameter() {
		return (descending ? "-" : "") + column.parameter;
	}

	/**
	 * The order that a click on the head of a column asks for: names and deviasi from the
	 * least, counts from the greatest.
	 */
	public KecamatanOrder next(Column clicked) {
		return (clicked == column) ? new KecamatanOrder(column, !descending)
				: new KecamatanOrder(clicked, clicked != Column.NAME && clicked != Column.DEVIATION);
	}

	/** For {@code aria-sort}. */
	public String aria(Column asked) {
		return (asked != column) ? "none" : descending ? "descending" : "ascending";
	}

	Comparator<KecamatanTally> comparator() {
		Comparator<KecamatanTally> byName = Comparator.comparing(KecamatanTally::name);
		return switch (column) {
			case WORST -> worst();
			case NAME -> descending ? byName.reversed() : byName;
			default -> Comparator.comparing(column::value, Comparator.nullsLast(direction())).thenComparing(byName);
		};
	}

	private Comparator<BigDecimal> direction() {
		return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
	}

	private Comparator<KecamatanTally> worst() {
		Comparator<KecamatanTally> heaviest = Comparator.comparingLong((it) -> -it.count(Choices.CRITICAL));
		Comparator<KecamatanTally> order = heaviest
			.thenComparing((it) -> it.measured().deviation(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((it) -> -it.count(Choices.WITHOUT_LAND))
			.thenComparing(KecamatanTally::code);
		return descending ? order.reversed() : order;
	}

	/** What the table of kecamatan can be ordered by. */
	public enum Column {

		WORST("terberat", (it) -> null), NAME("nama", (it) -> null),
		SITES("kelurahan", (it) -> BigDecimal.valueOf(it.sites())), WITHOUT_LAND("tanpa-lahan", Choices.WITHOUT_LAND),
		LAND_READY("lahan-siap", Choices.LAND_READY), STARTED("dimulai", Choices.STARTED),
		PHYSICAL("fisik", (it) -> it.measured().averagePhysical()),
		DEVIATION("deviasi", (it) -> it.measured().deviation()), CRITICAL("kritis", Choices.CRITICAL),
		OPERATING("beroperasi", Choices.of(OperationStatus.BEROPERASI)), REPORTED("lapor", Choices.REPORTED);

		private final String parameter;

		private final Function<KecamatanTally, @Nullable BigDecimal> value;

		Column(String parameter, Choice choice) {
			this(parameter, (it) -> BigDecimal.valueOf(it.count(choice)));
		}

		Column(String parameter, Function<KecamatanTally, @Nullable BigDecimal> value) {
			this.parameter = parameter;
			this.value = value;
		}

		/** Its name in an address. */
		public String parameter() {
			return parameter;
		}

		@Nullable BigDecimal value(KecamatanTally tally) {
			return value.apply(tally);
		}

	}

}
