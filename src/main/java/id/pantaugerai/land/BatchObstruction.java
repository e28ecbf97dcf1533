package id.pantaugerai.land;

/**
 * Why an import cannot be undone: something was built on an asset that it brought.
 *
 * @param assetId the asset
 * @param proposed whether somebody proposed it since; else its facts were changed
 */
public record BatchObstruction(long assetId, boolean proposed) {

	/** As officers call the asset: {@code AL-000123}. */
	public String number() {
		return LandAssetDetail.number(assetId);
	}

}
