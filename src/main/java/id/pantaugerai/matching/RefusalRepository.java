package id.pantaugerai.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RefusalRepository extends Repository<MatchingRefusal, Long> {

	MatchingRefusal saveAndFlush(MatchingRefusal refusal);

	@Query("""
			select new id.pantaugerai.matching.Refused(r.kelurahanCode, r.assetId, r.assetRevision)
			from MatchingRefusal r where r.kelurahanCode like :area
			""")
	List<Refused> findRefused(String area);

	/** What was refused for a kelurahan, in the order of time. */
	@Query("""
			select new id.pantaugerai.matching.EarlierRefusal(r.assetId, r.reason, a.displayName, r.recordedAt)
			from MatchingRefusal r join Account a on a.id = r.recordedBy
			where r.kelurahanCode = :code order by r.id
			""")
	List<EarlierRefusal> findEarlier(String code);

	@Query("""
			select r.reason, r.recordedAt, a.displayName
			from MatchingRefusal r join Account a on a.id = r.recordedBy
			where r.kelurahanCode = :code and r.assetId = :assetId and r.assetRevision = :revision
			""")
	Optional<Past> find(String code, long assetId, int revision);

	/**
	 * How a pair was refused.
	 *
	 * @param reason why
	 * @param recordedAt when
	 * @param recordedBy by whom
	 */
	record Past(String reason, Instant recordedAt, String recordedBy) {
	}

}
