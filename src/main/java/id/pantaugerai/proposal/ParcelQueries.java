package id.pantaugerai.proposal;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which parcels a kelurahan has to do with. */
@Component
@RequiredArgsConstructor
class ParcelQueries {

	private static final String PROPOSED = """
			exists (select from land_proposal p
			        where p.asset_id = a.id and p.kelurahan_code = :code and p.closed_at is null)
			""";

	/** In the register, and lying in the kelurahan or proposed for it. */
	private static final String OFFERED = """
			from land_asset a
			where a.withdrawn_at is null and (a.kelurahan_code = :code or a.id in (
			  select p.asset_id from land_proposal p where p.kelurahan_code = :code and p.closed_at is null))
			""";

	private final JdbcClient jdbc;

	/** A few of them: the wanted one first, then the proposed ones. */
	List<ParcelChoice> choices(String code, @Nullable Long wanted, int most) {
		return jdbc
			.sql("select a.id, a.holder, a.address " + OFFERED
					+ "order by (a.id = coalesce(cast(:wanted as bigint), 0)) desc, " + PROPOSED
					+ " desc, a.id limit :most")
			.param("code", code)
			.param("wanted", wanted)
			.param("most", most)
			.query(ParcelChoice.class)
			.list();
	}

	boolean offers(String code, long id) {
		return jdbc.sql("select exists (select 1 " + OFFERED + " and a.id = :id)")
			.param("code", code)
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

}
