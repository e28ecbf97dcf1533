package id.pantaugerai.land;

import java.io.Serializable;

import jakarta.persistence.Embeddable;

/**
 * Which state of which land asset.
 *
 * @param assetId the asset
 * @param number of its revision, from 1
 */
@Embeddable
record LandAssetRevisionId(long assetId, int number) implements Serializable {

	private static final long serialVersionUID = 1L;

}
