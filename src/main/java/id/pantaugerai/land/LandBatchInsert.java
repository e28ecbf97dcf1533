package id.pantaugerai.land;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.Title;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts many new assets into the register at once, each with the first state of its
 * history. Their numbers are drawn before they are written, so that one statement carries
 * many rows instead of one round trip a row.
 */
@Component
@RequiredArgsConstructor
class LandBatchInsert {

	private static final String ASSET = """
			insert into land_asset (id, revision, owner, holder, register_number, title_kind, title_number, title_date,
			  disputed, dispute, kelurahan_code, address, latitude, longitude, area_m2, use, used_for, slope, filled,
			  road_width_m, strategic, hazard, disturbs, disturbed, rice_land, spatial_plan, shared_warehouse, note,
			  recorded_at, recorded_by, changed_at)
			overriding system value
			values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final int[] ASSET_TYPES = { Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
			Types.VARCHAR, Types.DATE, Types.BOOLEAN, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.NUMERIC,
			Types.NUMERIC, Types.NUMERIC, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.BOOLEAN, Types.NUMERIC,
			Types.BOOLEAN, Types.VARCHAR, Types.BOOLEAN, Types.VARCHAR, Types.BOOLEAN, Types.VARCHAR, Types.BOOLEAN,
			Types.VARCHAR, Types.TIMESTAMP_WITH_TIMEZONE, Types.BIGINT, Types.TIMESTAMP_WITH_TIMEZONE };

	private static final String REVISION = """
			insert into land_asset_revision (asset_id, number, kind, facts, reason, batch_id, recorded_at, recorded_by)
			values (?, 1, ?, ?, ?, ?, ?, ?)
			""";

	private static final int[] REVISION_TYPES = { Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
			Types.OTHER, Types.TIMESTAMP_WITH_TIMEZONE, Types.BIGINT };

	private final JdbcTemplate jdbc;

	private final LandFactsText texts;

	void write(List<LandFacts> lands, Revising why) {
		if (lands.isEmpty()) {
			return;
		}
		List<Long> ids = jdbc.queryForList("""
				select nextval(pg_get_serial_sequence('land_asset', 'id')) from generate_series(1, ?)
				""", Long.class, lands.size());
		OffsetDateTime at = why.recordedAt().atOffset(ZoneOffset.UTC);
		List<@Nullable Object[]> assets = new ArrayList<>();
		List<@Nullable Object[]> revisions = new ArrayList<>();
		for (int number = 0; number < lands.size(); number++) {
			long id = ids.get(number);
			assets.add(asset(id, lands.get(number), why.recordedBy(), at));
			revisions.add(row(id, why.kind().name(), texts.write(lands.get(number)), why.reason(), why.batchId(), at,
					why.recordedBy()));
		}
		jdbc.batchUpdate(ASSET, assets, ASSET_TYPES);
		jdbc.batchUpdate(REVISION, revisions, REVISION_TYPES);
	}

	private static @Nullable Object[] asset(long id, LandFacts facts, long by, OffsetDateTime at) {
		Title title = facts.title();
		Lot lot = facts.lot();
		Condition ground = facts.condition();
		return row(id, facts.ownership().owner().name(), facts.ownership().holder(), facts.ownership().registerNumber(),
				name(title.kind()), title.number(), title.issuedOn(), title.disputed(), title.dispute(),
				lot.kelurahanCode(), lot.address(), lot.latitude(), lot.longitude(), lot.areaM2(), name(ground.use()),
				ground.usedFor(), name(ground.slope()), ground.filled(), ground.roadWidthM(), ground.strategic(),
				name(ground.hazard()), ground.disturbs(), ground.disturbed(), ground.riceLand(),
				name(ground.spatialPlan()), facts.sharedWarehouse(), facts.note(), at, by, at);
	}

	private static @Nullable Object[] row(@Nullable Object... values) {
		return values;
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
