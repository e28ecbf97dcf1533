package id.pantaugerai.land;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.suitability.OwnerClass;
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

	Optional<LandAsset> findBySubmissionIdAndRecordedBy(UUID submissionId, long recordedBy);

	/** Lets the requests of one submission pass one after the other. */
	@NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:submission, 0)) as text)")
	String queue(String submission);

	@Query("""
			select a from LandAsset a
			where a.owner = :owner and lower(a.holder) = lower(:holder)
			  and lower(a.registerNumber) = lower(:number) and a.withdrawnAt is null and a.id <> :exceptId
			""")
	Optional<LandAsset> findTwin(OwnerClass owner, String holder, String number, long exceptId);

	List<LandAsset> findByIdIn(Collection<Long> ids);

	/**
	 * Holds several assets, in one order, so that two writers never wait for each other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from LandAsset a where a.id in :ids order by a.id")
	List<LandAsset> holdAll(Collection<Long> ids);

	void flush();

	@NativeQuery("""
			select r.number, r.kind, r.facts, r.reason, r.recorded_at, a.display_name as recorded_by
			from land_asset_revision r join account a on a.id = r.recorded_by
			where r.asset_id = :id order by r.number desc
			""")
	List<RevisionRow> findRevisions(long id);

}
