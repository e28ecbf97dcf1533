package id.pantaugerai.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import id.pantaugerai.obstacle.EscalationTier;
import id.pantaugerai.obstacle.ObstacleRow;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.shared.ListOrder;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts and lists obstacles by the same conditions. */
@Component
@RequiredArgsConstructor
class DocketQueries {

	private static final String RISEN = "naik-minggu-ini";

	private static final String ANSWERED = "dijawab-provinsi";

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	/** How many there are; never counts beyond a number that nobody pages through. */
	long count(DocketCondition condition, int most) {
		return jdbc.sql("select count(*) from (select 1 from obstacle o " + condition.sql() + " limit :most) counted")
			.params(condition.values())
			.param("most", most)
			.query(Long.class)
			.single();
	}

	List<ObstacleSummary> list(DocketCondition condition, ListOrder<DocketColumn> order, long limit, long offset) {
		return sliced(condition, order, limit, offset).query(ObstacleRow::read).list();
	}

	/** Hands over one after another, in a transaction, without holding them all. */
	void each(DocketCondition condition, ListOrder<DocketColumn> order, Consumer<? super ObstacleSummary> taker) {
		RowCallbackHandler hand = (row) -> taker.accept(ObstacleRow.read(row, 0));
		sliced(condition, order, Long.MAX_VALUE, 0).withFetchSize(AT_ONCE).query(hand);
	}

	private StatementSpec sliced(DocketCondition condition, ListOrder<DocketColumn> order, long limit, long offset) {
		return jdbc
			.sql("with wanted as (select o.id from obstacle o " + condition.sql() + DocketColumn.sql(order)
					+ " limit :limit offset :offset) " + ObstacleRow.SELECT + " join wanted w on w.id = o.id"
					+ DocketColumn.sql(order))
			.params(condition.values())
			.param("limit", limit)
			.param("offset", offset);
	}

	/** How many each tier holds, and how many of them are late. */
	List<TierCount> tiers(DocketCondition condition) {
		return jdbc
			.sql("select o.tier, count(*) as open, count(*) filter (where " + DocketCondition.LATE
					+ ") as late from obstacle o " + condition.sql() + " group by o.tier")
			.params(condition.values())
			.query((row, number) -> new TierCount(EscalationTier.valueOf(row.getString("tier")), row.getLong("open"),
					row.getLong("late")))
			.list();
	}

	/** The open ones in a few numbers. */
	DocketTally tally(DocketCondition condition) {
		return jdbc
			.sql("select count(*) as open, count(*) filter (where o.tier = 'KECAMATAN') as kecamatan,"
					+ " count(*) filter (where o.tier = 'KOTA') as kota, count(*) filter (where o.tier = 'PROVINSI')"
					+ " as provinsi, count(*) filter (where o.tier = 'PUSAT') as pusat, count(*) filter (where "
					+ DocketCondition.LATE + ") as late, count(*) filter (where " + DocketCondition.mark(RISEN)
					+ ") as risen, count(*) filter (where " + DocketCondition.mark(ANSWERED)
					+ ") as answered from obstacle o " + condition.sql())
			.params(condition.values())
			.query((row, number) -> tally(row))
			.single();
	}

	private static DocketTally tally(ResultSet row) throws SQLException {
		DocketFilter all = DocketFilter.OPEN;
		Map<EscalationTier, DocketFigure> tiers = new EnumMap<>(EscalationTier.class);
		for (String tier : DocketFacet.TIER.offered()) {
			tiers.put(EscalationTier.valueOf(tier.toUpperCase(Locale.ROOT)),
					DocketFigure.of(row.getLong(tier), all.with(DocketFacet.TIER, tier)));
		}
		return new DocketTally(DocketFigure.of(row.getLong("open"), all), tiers,
				DocketFigure.of(row.getLong("late"), all.with(DocketFacet.TIME, "lewat")),
				DocketFigure.of(row.getLong("risen"), all.with(DocketFacet.MARK, RISEN)),
				DocketFigure.of(row.getLong("answered"), all.with(DocketFacet.MARK, ANSWERED)));
	}

	/** The first few of each tier, the earliest due on top. */
	List<ObstacleSummary> first(DocketCondition condition, int most) {
		return jdbc
			.sql("with ranked as (select f.id from (values ('KECAMATAN'), ('KOTA'), ('PROVINSI'), ('PUSAT')) t (tier)"
					+ " cross join lateral (select o.id from obstacle o " + condition.sql()
					+ " and o.tier = t.tier order by o.due_on, o.id limit :most) f) " + ObstacleRow.SELECT
					+ " join ranked r on r.id = o.id order by o.due_on, o.id")
			.params(condition.values())
			.param("most", most)
			.query(ObstacleRow::read)
			.list();
	}

	/**
	 * What one tier holds.
	 *
	 * @param tier which
	 * @param open how many
	 * @param late how many too late
	 */
	record TierCount(EscalationTier tier, long open, long late) {
	}

}
