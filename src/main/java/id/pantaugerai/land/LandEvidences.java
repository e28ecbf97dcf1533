package id.pantaugerai.land;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Scope;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of many land assets at once what there is to look at. */
@Component
@RequiredArgsConstructor
public class LandEvidences {

	private final JdbcClient jdbc;

	/**
	 * What there is of each of these assets; the photographs to be opened only of those
	 * that the officer answers for.
	 */
	public Map<Long, LandEvidence> of(Collection<Long> ids, Scope scope) {
		Map<Long, LandEvidence> found = new HashMap<>();
		if (!ids.isEmpty()) {
			jdbc.sql(
					"""
							select a.id, a.kelurahan_code,
							  (select count(*) from land_document d where d.asset_id = a.id and d.withdrawn_at is null) as documents,
							  (select count(*) from land_photo p where p.asset_id = a.id and p.withdrawn_at is null) as photos,
							  array(select p.id from land_photo p where p.asset_id = a.id and p.withdrawn_at is null
							        order by p.id desc limit 3) as latest
							from land_asset a where a.id in (:ids)
							""")
				.param("ids", List.copyOf(ids))
				.query((row) -> {
					LandEvidence all = read(row);
					found.put(row.getLong("id"), scope.covers(row.getString("kelurahan_code")) ? all : all.counted());
				});
		}
		return found;
	}

	private static LandEvidence read(ResultSet row) throws SQLException {
		List<Long> latest = Arrays.asList((Long[]) row.getArray("latest").getArray());
		return new LandEvidence(row.getInt("documents"), row.getInt("photos"), latest);
	}

}
