package id.pantaugerai.land;

import java.util.Optional;

/** Who proposes a land asset; answered by the room above that keeps the proposals. */
public interface LandClaims {

	/** The latest open proposal of an asset; absent while nobody proposes it. */
	Optional<LandClaim> of(long assetId);

}
