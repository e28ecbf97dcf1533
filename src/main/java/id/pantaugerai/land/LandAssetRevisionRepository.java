package id.pantaugerai.land;

import org.springframework.data.repository.Repository;

interface LandAssetRevisionRepository extends Repository<LandAssetRevision, LandAssetRevisionId> {

	LandAssetRevision save(LandAssetRevision revision);

}
