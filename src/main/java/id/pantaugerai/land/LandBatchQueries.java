package id.pantaugerai.land;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what many assets at once need to be told apart and taken back. */
@Component
@RequiredArgsConstructor
class LandBatchQueries {

	private final JdbcClient jdbc;

	List<Long> idsOf(Collection<LandKey> keys) {
		return jdbc.sql("""
				select a.id
				from unnest(:owners::text[], :holders::text[], :numbers::text[], :codes::text[], :addresses::text[])
				       as w (owner, holder, number, code, address)
				  join land_asset a on a.owner = w.owner and lower(a.holder) = w.holder and a.withdrawn_at is null
				   and (lower(a.register_number) = w.number
				     or w.number is null and a.register_number is null and a.kelurahan_code = w.code
				       and lower(a.address) = w.address)
				""")
			.param("owners", column(keys, (key) -> key.owner().name()))
			.param("holders", column(keys, LandKey::holder))
			.param("numbers", column(keys, LandKey::registerNumber))
			.param("codes", column(keys, LandKey::kelurahanCode))
			.param("addresses", column(keys, LandKey::address))
			.query(Long.class)
			.list();
	}

	List<BatchObstruction> obstructions(UUID batchId) {
		return jdbc.sql("""
				select a.id as asset_id, coalesce(a.stage_since > r.recorded_at, false) as proposed,
				       a.changed_at as touched_at, who.display_name as touched_by
				from land_asset_revision r
				  join land_asset a on a.id = r.asset_id
				  left join land_asset_revision l on l.asset_id = a.id and l.number = a.revision
				    and a.revision <> r.number
				  left join account who on who.id = l.recorded_by
				where r.batch_id = :batch
				  and (a.revision <> r.number or a.withdrawn_at is not null or a.stage_since > r.recorded_at)
				order by a.id limit 100
				""").param("batch", batchId).query(BatchObstruction.class).list();
	}

	/** Holds the assets that a batch wrote against other writers, and names them. */
	List<Long> holdBatch(UUID batchId) {
		return jdbc.sql("""
				select a.id from land_asset a
				where a.id in (select r.asset_id from land_asset_revision r where r.batch_id = :batch)
				order by a.id for update
				""").param("batch", batchId).query(Long.class).list();
	}

	/** The facts that each changed asset of a batch had before it. */
	Map<Long, String> factsBefore(UUID batchId, List<Long> ids) {
		return jdbc.sql("""
				select b.asset_id, b.facts
				from land_asset_revision r
				  join land_asset_revision b on b.asset_id = r.asset_id and b.number = r.number - 1
				where r.batch_id = :batch and r.kind = 'REVISED' and r.asset_id in (:ids)
				""")
			.param("batch", batchId)
			.param("ids", ids)
			.query((row, number) -> Map.entry(row.getLong("asset_id"), row.getString("facts")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String[] column(Collection<LandKey> keys, Function<LandKey, @Nullable String> of) {
		return keys.stream().map(of).toArray(String[]::new);
	}

}
