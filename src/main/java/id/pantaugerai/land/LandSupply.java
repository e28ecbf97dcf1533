package id.pantaugerai.land;

import java.util.List;

import id.pantaugerai.account.Scope;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which kelurahan have no land, and which assets may still be proposed. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandSupply {

	private final LandSupplyRepository assets;

	/** The assets of an area that nobody proposes, and every shared warehouse, by id. */
	public List<AvailableLand> available(Scope scope) {
		return assets.findAvailable(scope.areaPattern())
			.stream()
			.map((asset) -> new AvailableLand(asset.key(), asset.getRevision(), asset.facts()))
			.toList();
	}

	/** The codes of the kelurahan without land that could become ready, in order. */
	public List<String> without(Scope scope) {
		return assets.findStandings(scope.areaPattern())
			.stream()
			.filter((standing) -> standing.status() == null || LandStatus.valueOf(standing.status()).missing())
			.map(LandSupplyRepository.Standing::code)
			.toList();
	}

	/**
	 * Changes whenever an asset does, in whichever order its writers come to their end.
	 */
	public String assetsVersion() {
		return assets.findAssetsVersion();
	}

	/** Changes whenever an asset or the land axis of a kelurahan does. */
	public String version() {
		return assets.findVersion();
	}

}
