package id.pantaugerai.demo;

import java.sql.Timestamp;

import id.pantaugerai.account.Officer;
import id.pantaugerai.matching.MatchingService;
import id.pantaugerai.matching.RefusePair;
import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the pairs of the sample computed, and lets one of them be refused. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class MatchingWriter {

	private final MatchingService matching;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	void pair(OfficeHours hours, Authors authors) {
		Officer bkad = authors.bkad();
		matching.run(bkad);
		entities.flush();
		jdbc.sql("""
				select kelurahan_code, asset_id, asset_revision from matching_pair
				order by metres desc, kelurahan_code limit 1
				""")
			.query(Pair.class)
			.optional()
			.ifPresent((pair) -> matching.refuse(new RefusePair(pair.kelurahanCode(), pair.assetId(),
					pair.assetRevision(), "Terlalu jauh dari permukiman warga."), bkad));
		date("matching_run", hours);
		date("matching_refusal", hours);
	}

	private void date(String table, OfficeHours hours) {
		jdbc.sql("update %s set recorded_at = ?".formatted(table)).param(Timestamp.from(hours.at(1, table))).update();
	}

	private record Pair(String kelurahanCode, long assetId, int assetRevision) {
	}

}
