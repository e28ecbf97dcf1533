package id.pantaugerai.proposal;

import java.util.Optional;

import id.pantaugerai.land.LandClaim;
import id.pantaugerai.land.LandClaims;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the register below who proposes an asset. */
@Component
@RequiredArgsConstructor
class OpenClaims implements LandClaims {

	private final ProposalQueries queries;

	@Override
	public Optional<LandClaim> of(long assetId) {
		return queries.ofAsset(assetId)
			.stream()
			.filter((it) -> !it.state().closed())
			.findFirst()
			.map((it) -> new LandClaim(it.kelurahan(), it.opened().by(), it.opened().at()));
	}

}
