package id.pantaugerai.land;

import java.util.List;

import id.pantaugerai.account.Scope;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import org.locationtech.jts.geom.Envelope;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which kelurahan have no land, and which assets may still be proposed. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandSupply {

	private final LandSupplyRepository assets;

	private final LandSupplyQueries queries;

	/** The assets of an area that nobody proposes, and every shared warehouse, by id. */
	public List<AvailableLand> available(Scope scope) {
		return queries.ofArea(scope.areaPattern());
	}

	/**
	 * Those of them that lie in one kelurahan or in a rectangle of degrees.
	 */
	public List<AvailableLand> around(String kelurahanCode, Envelope degrees, Scope scope) {
		return queries.around(kelurahanCode, degrees, scope.areaPattern());
	}

	/** Whether a kelurahan has an asset of an owner that may still be proposed. */
	public boolean hasAvailable(String code, OwnerClass owner) {
		return queries.any(code, owner);
	}

	/** The codes of the kelurahan without land that could become ready, in order. */
	public List<String> without(Scope scope) {
		return assets.findStandings(scope.areaPattern())
			.stream()
			.filter((standing) -> standing.status() == null || LandStatus.valueOf(standing.status()).missing())
			.map(LandSupplyRepository.Standing::code)
			.toList();
	}

	/** Changes whenever an asset or the land axis of a kelurahan does. */
	public String version() {
		return assets.findVersion();
	}

}
