package id.pantaugerai.matching;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunRepository extends Repository<MatchingRun, Long> {

	MatchingRun save(MatchingRun run);

	@NativeQuery("""
			select r.id, r.inputs, r.takers, r.parcels, r.recorded_at, a.display_name as recorded_by
			from matching_run r join account a on a.id = r.recorded_by
			where r.area like :area || '%' or :area like r.area || '%'
			order by r.id desc limit 1
			""")
	Optional<RunRow> findLatest(String area);

	@Query("""
			select new id.pantaugerai.matching.Pairing(p.kelurahanCode, p.assetId, p.assetRevision, p.rank, p.metres)
			from MatchingRun r join r.pairs p
			where r.id = :run and p.kelurahanCode like :area
			order by p.kelurahanCode
			""")
	List<Pairing> findPairs(long run, String area);

}
