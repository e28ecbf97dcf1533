package id.pantaugerai.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.AvailableLand;
import id.pantaugerai.land.LandRow;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.suitability.Judge;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the kelurahan without land, each with the pair of a computation. */
@Component
@RequiredArgsConstructor
class MatchQueries {

	private static final List<String> MISSING = Arrays.stream(LandStatus.values())
		.filter(LandStatus::missing)
		.map(Enum::name)
		.toList();

	private static final String WITHOUT = """
			  left join lateral (select status from land_status_change where kelurahan_code = k.code
			     order by id desc limit 1) s on true
			where k.code like :area and (s.status is null or s.status in (:missing))
			""";

	private static final String LINES = """
			select a.*, k.code, k.common_name, k.name as official_name, c.code as kecamatan_code,
			       c.common_name as kecamatan, k.latitude as middle_latitude, k.longitude as middle_longitude,
			       p.asset_id, p.asset_revision, p.metres,
			       exists (select from matching_refusal r where r.kelurahan_code = k.code and r.asset_id = p.asset_id
			         and r.asset_revision = p.asset_revision) as refused
			from kelurahan k join kecamatan c on c.code = k.kecamatan_code
			  left join matching_pair p on p.run_id = :run and p.kelurahan_code = k.code
			  left join land_asset a on a.id = p.asset_id and a.kelurahan_code like :city
			    and\s""" + LandRow.AVAILABLE + "\n" + WITHOUT + "order by k.code limit :limit offset :offset";

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	/** How many kelurahan of an area have no land. */
	long count(String areaPattern) {
		return jdbc.sql("select count(*) from kelurahan k " + WITHOUT)
			.param("area", areaPattern)
			.param("missing", MISSING)
			.query(Long.class)
			.single();
	}

	/** How many pairs a computation has in an area. */
	int pairs(long run, String areaPattern) {
		return jdbc.sql("select count(*) from matching_pair where run_id = :run and kelurahan_code like :area")
			.param("run", run)
			.param("area", areaPattern)
			.query(Integer.class)
			.single();
	}

	List<MatchLine> list(Slice slice, Judge judge) {
		return sliced(slice).query((row, number) -> line(row, judge)).list();
	}

	/** Hands over one after another, in a transaction, without holding them all. */
	void each(Slice slice, Judge judge, Consumer<? super MatchLine> taker) {
		RowCallbackHandler hand = (row) -> taker.accept(line(row, judge));
		sliced(slice).withFetchSize(AT_ONCE).query(hand);
	}

	private StatementSpec sliced(Slice slice) {
		return jdbc.sql(LINES)
			.param("run", slice.run())
			.param("area", slice.areaPattern())
			.param("city", slice.cityPattern())
			.param("missing", MISSING)
			.param("limit", slice.limit())
			.param("offset", slice.offset());
	}

	private static MatchLine line(ResultSet row, Judge judge) throws SQLException {
		KelurahanSummary place = new KelurahanSummary(row.getString("code"), row.getString("common_name"),
				row.getString("official_name"), row.getString("kecamatan_code"), row.getString("kecamatan"),
				row.getBigDecimal("middle_latitude"), row.getBigDecimal("middle_longitude"));
		if (row.getString("asset_id") == null) {
			return new MatchLine(place, MatchState.NONE, null);
		}
		if (row.getBoolean("refused")) {
			return new MatchLine(place, MatchState.REFUSED, null);
		}
		if (row.getString("id") == null) {
			return new MatchLine(place, MatchState.GONE, null);
		}
		AvailableLand parcel = new LandRow(row).available();
		boolean own = parcel.facts().lot().kelurahanCode().equals(place.code());
		return new MatchLine(place,
				(parcel.revision() == row.getInt("asset_revision")) ? MatchState.SUGGESTED : MatchState.CHANGED,
				new Candidate(parcel, judge.judge(parcel.facts()), own, row.getInt("metres")));
	}

	/**
	 * A part of what a computation suggests.
	 *
	 * @param run which computation; 0 for none
	 * @param areaPattern for which kelurahan
	 * @param cityPattern land from where
	 * @param limit how many at most
	 * @param offset after how many
	 */
	record Slice(long run, String areaPattern, String cityPattern, long limit, long offset) {
	}

}
