package id.pantaugerai.land;

import java.time.Instant;

import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;

/**
 * Why an import cannot be undone: something was built on an asset that it brought.
 *
 * @param assetId the asset
 * @param proposed whether somebody proposed it since; else its facts were changed
 * @param touchedAt when
 * @param touchedBy by whom; absent where it was proposed
 */
public record BatchObstruction(long assetId, boolean proposed, Instant touchedAt, @Nullable String touchedBy) {

	/** Who built on the import. */
	public Rival rival() {
		return (touchedBy != null) ? Rival.of(touchedBy, touchedAt, "batch", number()) : Rival.none("batch", number());
	}

	/** As officers call the asset: {@code AL-000123}. */
	public String number() {
		return LandAssetDetail.number(assetId);
	}

}
