package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;

import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.standing.Choice;
import id.pantaugerai.standing.Choices;
import id.pantaugerai.standing.KecamatanTally;
import org.jspecify.annotations.Nullable;

/** What the table of kecamatan can be ordered by. */
public enum KecamatanColumn implements ListOrder.Column {

	WORST("terberat", (it) -> null), NAME("nama", (it) -> null),
	SITES("kelurahan", (it) -> BigDecimal.valueOf(it.sites())), WITHOUT_LAND("tanpa-lahan", Choices.WITHOUT_LAND),
	LAND_READY("lahan-siap", Choices.LAND_READY), STARTED("dimulai", Choices.STARTED),
	PHYSICAL("fisik", (it) -> it.measured().averagePhysical()), DEVIATION("deviasi", (it) -> it.measured().deviation()),
	CRITICAL("kritis", Choices.CRITICAL), OPERATING("beroperasi", Choices.of(OperationStatus.BEROPERASI)),
	REPORTED("lapor", Choices.REPORTED);

	/** The worst first. */
	public static final ListOrder<KecamatanColumn> WORST_FIRST = new ListOrder<>(WORST, false);

	private final String parameter;

	private final Function<KecamatanTally, @Nullable BigDecimal> value;

	KecamatanColumn(String parameter, Choice choice) {
		this(parameter, (it) -> BigDecimal.valueOf(it.count(choice)));
	}

	KecamatanColumn(String parameter, Function<KecamatanTally, @Nullable BigDecimal> value) {
		this.parameter = parameter;
		this.value = value;
	}

	@Override
	public String parameter() {
		return parameter;
	}

	/** Names and deviasi from the least, counts from the greatest. */
	@Override
	public boolean greatestFirst() {
		return this != NAME && this != DEVIATION;
	}

	/** Compares two kecamatan in an order; what is unknown comes last either way. */
	static Comparator<KecamatanTally> comparator(ListOrder<KecamatanColumn> order) {
		Comparator<KecamatanTally> byName = Comparator.comparing(KecamatanTally::name);
		return switch (order.column()) {
			case WORST -> order.descending() ? worst().reversed() : worst();
			case NAME -> order.descending() ? byName.reversed() : byName;
			default -> Comparator.comparing(order.column()::value, Comparator.nullsLast(direction(order)))
				.thenComparing(byName);
		};
	}

	private @Nullable BigDecimal value(KecamatanTally tally) {
		return value.apply(tally);
	}

	private static Comparator<BigDecimal> direction(ListOrder<KecamatanColumn> order) {
		return order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
	}

	private static Comparator<KecamatanTally> worst() {
		Comparator<KecamatanTally> heaviest = Comparator.comparingLong((it) -> -it.count(Choices.CRITICAL));
		return heaviest
			.thenComparing((it) -> it.measured().deviation(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing((it) -> -it.count(Choices.WITHOUT_LAND))
			.thenComparing(KecamatanTally::code);
	}

}
