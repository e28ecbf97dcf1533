package id.pantaugerai.land;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import id.pantaugerai.shared.ListOrder;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts and lists land assets by the same conditions. */
@Component
@RequiredArgsConstructor
class LandListQueries {

	private static final String IN_THE_REGISTER = "a.withdrawn_at is null";

	/** What no order asks for is not read. */
	private static final String PLACES = """
			 from land_asset a
			  left join kelurahan k on k.code = a.kelurahan_code
			  left join kecamatan c on c.code = k.kecamatan_code
			""";

	private static final String LINES = """
			select a.*, k.common_name as kelurahan, c.code as kecamatan_code, c.common_name as kecamatan
			from land_asset a
			  join wanted w on w.id = a.id
			  join kelurahan k on k.code = a.kelurahan_code
			  join kecamatan c on c.code = k.kecamatan_code
			""";

	private static final String WORDS = """
			 and concat_ws(' ', 'AL-' || lpad(a.id::text, 6, '0'), a.holder, a.address, a.register_number,
			    a.title_number) ilike :words
			""";

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final UsableLand usable;

	LandTotals totals(String areaPattern, LandFilter filter) {
		return narrowed("""
				select count(*) as count, coalesce(sum(a.area_m2), 0) as area_m2,
				  count(*) filter (where a.area_m2 is null) as unmeasured
				from land_asset a
				""", "", areaPattern, filter).query(LandTotals.class).single();
	}

	List<LandLine> list(Slice slice) {
		return sliced(slice).query((row, number) -> new LandRow(row).line()).list();
	}

	/** Hands over one after another, in a transaction, without holding them all. */
	void each(Slice slice, Consumer<? super LandLine> taker) {
		RowCallbackHandler hand = (row) -> taker.accept(new LandRow(row).line());
		sliced(slice).withFetchSize(AT_ONCE).query(hand);
	}

	/** Puts in order what little that takes, before it reads the rest of a few. */
	private StatementSpec sliced(Slice slice) {
		String order = ListOrder.SqlColumn.sql(slice.order(), "a.id" + (slice.order().descending() ? " desc" : ""));
		return narrowed("with wanted as (select a.id" + PLACES,
				order + " limit :limit offset :offset) " + LINES + order, slice.areaPattern(), slice.filter())
			.param("limit", slice.limit())
			.param("offset", slice.offset());
	}

	private StatementSpec narrowed(String select, String rest, String areaPattern, LandFilter filter) {
		String conditions = filter.choices()
			.stream()
			.map((choice) -> " and (" + choice.condition() + ")")
			.collect(Collectors.joining());
		return jdbc
			.sql(usable.filled(select + """
					where a.kelurahan_code like :area and a.kelurahan_code like :place
					  and (cast(:least as numeric) is null or a.area_m2 >= :least)
					  and (cast(:most as numeric) is null or a.area_m2 <= :most)
					  and\s""" + (filter.holds(LandChoices.WITHDRAWN) ? "true" : IN_THE_REGISTER)
					+ (filter.words().isEmpty() ? "" : WORDS) + conditions + "\n" + rest))
			.param("area", areaPattern)
			.param("place", Objects.requireNonNullElse(filter.place(), "") + "%")
			.param("least", filter.area().least())
			.param("most", filter.area().most())
			.param("words", "%" + escaped(filter.words()) + "%");
	}

	private static String escaped(String words) {
		return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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
	record Slice(String areaPattern, LandFilter filter, ListOrder<LandColumn> order, long limit, long offset) {
	}

}
