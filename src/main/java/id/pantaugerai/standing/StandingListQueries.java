package id.pantaugerai.standing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts and lists standings by the same conditions. */
@Component
@RequiredArgsConstructor
class StandingListQueries {

	private static final String TALLY = IntStream.range(0, Choices.all().size())
		.mapToObj((number) -> "count(*) filter (where " + Choices.all().get(number).condition() + ") as c" + number)
		.collect(Collectors.joining(", ", "select s.kecamatan_code, c.common_name, ", """
				, count(*) as sites, sum(s.physical) as physical, sum(s.plan) as plan,
				  count(*) filter (where %1$s) as measured, sum(s.physical) filter (where %1$s) as measured_physical,
				  sum(s.plan) filter (where %1$s) as measured_plan
				from kelurahan_standing s join kecamatan c on c.code = s.kecamatan_code
				where s.kelurahan_code like :area
				group by s.kecamatan_code, c.common_name order by s.kecamatan_code
				""".formatted(Choices.MEASURED.condition())));

	/** What no order or word asks for is not read. */
	private static final String PLACES = """
			 from kelurahan_standing s
			  left join kelurahan k on k.code = s.kelurahan_code
			  left join kecamatan c on c.code = s.kecamatan_code
			""";

	private static final String WORDS = " and (k.common_name ilike :words or k.name ilike :words"
			+ " or s.kelurahan_code like :words)";

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	List<KecamatanTally> tally(String areaPattern, LocalDate today) {
		return timed(jdbc.sql(TALLY), today).param("area", areaPattern)
			.query((row, number) -> new KecamatanTally(row.getString("kecamatan_code"), row.getString("common_name"),
					counts(row), sums(row, "measured", "measured_physical", "measured_plan"),
					sums(row, "sites", "physical", "plan")))
			.list();
	}

	long count(String areaPattern, StandingFilter filter, LocalDate today) {
		return narrowed("select count(*)" + PLACES, "", areaPattern, filter, today).query(Long.class).single();
	}

	List<Standing> list(Slice slice, LocalDate today) {
		return sliced(slice, today).query((row, number) -> StandingQueries.read(row)).list();
	}

	/** Hands over one after another, in a transaction, without holding them all. */
	void each(Slice slice, LocalDate today, Consumer<? super Standing> taker) {
		RowCallbackHandler hand = (row) -> taker.accept(StandingQueries.read(row));
		sliced(slice, today).withFetchSize(AT_ONCE).query(hand);
	}

	private StatementSpec sliced(Slice slice, LocalDate today) {
		String order = ListOrder.SqlColumn.sql(slice.order(), "s.kelurahan_code");
		return narrowed("with wanted as (select s.kelurahan_code" + PLACES,
				order + " limit :limit offset :offset) " + StandingQueries.SELECT
						+ " join wanted w on w.kelurahan_code = s.kelurahan_code " + order,
				slice.areaPattern(), slice.filter(), today)
			.param("limit", slice.limit())
			.param("offset", slice.offset());
	}

	private StatementSpec narrowed(String select, String rest, String areaPattern, StandingFilter filter,
			LocalDate today) {
		String conditions = filter.choices()
			.stream()
			.map((choice) -> " and (" + choice.condition() + ")")
			.collect(Collectors.joining());
		return timed(jdbc.sql(select + """
				where s.kelurahan_code like :area
				  and (cast(:kecamatan as text) is null or s.kecamatan_code = :kecamatan)
				""" + (filter.words().isEmpty() ? "" : WORDS) + conditions + "\n" + rest), today)
			.param("area", areaPattern)
			.param("kecamatan", filter.kecamatan())
			.param("words", "%" + escaped(filter.words()) + "%");
	}

	private static StatementSpec timed(StatementSpec statement, LocalDate today) {
		return statement.param("week", Timestamp.from(Zone.startOf(Week.of(today).monday())))
			.param("stale", Timestamp.from(Zone.startOf(today.minusDays(Standing.STALE_DAYS - 1))));
	}

	private static String escaped(String words) {
		return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	private static Map<Choice, Long> counts(ResultSet row) throws SQLException {
		List<Choice> choices = Choices.all();
		Map<Choice, Long> counts = new HashMap<>();
		for (int number = 0; number < choices.size(); number++) {
			counts.put(choices.get(number), row.getLong("c" + number));
		}
		return counts;
	}

	private static KecamatanTally.Sums sums(ResultSet row, String count, String physical, String plan)
			throws SQLException {
		return new KecamatanTally.Sums(row.getLong(count), orZero(row, physical), orZero(row, plan));
	}

	private static BigDecimal orZero(ResultSet row, String column) throws SQLException {
		BigDecimal sum = row.getBigDecimal(column);
		return (sum != null) ? sum : BigDecimal.ZERO;
	}

	/**
	 * A part of a list.
	 *
	 * @param areaPattern where
	 * @param filter of what
	 * @param order in which order
	 * @param limit how many at most
	 * @param offset after how many
	 */
	record Slice(String areaPattern, StandingFilter filter, ListOrder<StandingColumn> order, long limit, long offset) {
	}

}
