package id.pantaugerai.land;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandAssetRepository extends Repository<LandAsset, Long> {

	LandAsset save(LandAsset asset);

	LandAsset saveAndFlush(LandAsset asset);

	Optional<LandAsset> findById(long id);

	/** Holds one asset against another writer until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from LandAsset a where a.id = :id")
	Optional<LandAsset> hold(long id);

	@NativeQuery("""
			select r.number, r.kind, r.facts, r.reason, r.recorded_at, a.display_name as recorded_by
			from land_asset_revision r join account a on a.id = r.recorded_by
			where r.asset_id = :id order by r.number desc
			""")
	List<RevisionRow> findRevisions(long id);

}
