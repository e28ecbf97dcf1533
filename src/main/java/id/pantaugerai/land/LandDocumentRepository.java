package id.pantaugerai.land;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandDocumentRepository extends Repository<LandDocument, Long> {

	LandDocument save(LandDocument document);

	Optional<LandDocument> findByIdAndAssetId(long id, long assetId);

	Optional<LandDocument> findByAssetIdAndKindAndFileAndWithdrawnAtIsNull(long assetId, LandDocumentKind kind,
			String file);

	@Query("select distinct d.kind from LandDocument d where d.assetId = :assetId and d.withdrawnAt is null")
	Set<LandDocumentKind> findKinds(long assetId);

	@Query("""
			select d.id, d.kind, d.title, d.step, d.bytes, d.pages, d.addedAt, a.displayName, d.withdrawnAt,
			  w.displayName, d.withdrawalReason
			from LandDocument d join Account a on a.id = d.addedBy left join Account w on w.id = d.withdrawnBy
			where d.assetId = :assetId order by d.id desc
			""")
	List<LandDocumentLine> findLines(long assetId);

	@NativeQuery("select distinct file from land_document where file in (:hashes)")
	List<String> findNamed(Collection<String> hashes);

}
