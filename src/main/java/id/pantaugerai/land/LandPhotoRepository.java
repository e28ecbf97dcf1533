package id.pantaugerai.land;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LandPhotoRepository extends Repository<LandPhoto, Long> {

	LandPhoto save(LandPhoto photo);

	Optional<LandPhoto> findByIdAndAssetId(long id, long assetId);

	Optional<LandPhoto> findByAssetIdAndImageAndWithdrawnAtIsNull(long assetId, String image);

	int countByAssetIdAndWithdrawnAtIsNull(long assetId);

	@Query("""
			select p.id, p.width, p.height, p.takenOn, p.caption, p.addedAt, a.displayName, p.withdrawnAt, w.displayName,
			  p.withdrawalReason
			from LandPhoto p join Account a on a.id = p.addedBy left join Account w on w.id = p.withdrawnBy
			where p.assetId = :assetId order by p.id desc
			""")
	List<LandPhotoLine> findLines(long assetId);

	@NativeQuery("""
			select image from land_photo where image in (:hashes)
			union select thumbnail from land_photo where thumbnail in (:hashes)
			""")
	List<String> findNamed(Collection<String> hashes);

}
