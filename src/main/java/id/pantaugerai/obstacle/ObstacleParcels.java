package id.pantaugerai.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.proposal.ParcelObstacle;
import id.pantaugerai.proposal.ParcelObstacles;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells which obstacles name a parcel, and which parcel an obstacle names. */
@Component
@RequiredArgsConstructor
class ObstacleParcels implements ParcelObstacles {

	private final ObstacleQueries queries;

	private final ObstacleService obstacles;

	private final LandRegister register;

	private final Clock clock;

	@Override
	public List<ParcelObstacle> open(long assetId, Scope scope) {
		LocalDate today = Zone.dateOf(clock.instant());
		return queries.ofParcel(assetId, scope.areaPattern(), today, MOST)
			.stream()
			.map((it) -> new ParcelObstacle(it.number(), it.category(), it.description(), it.place().name(), it.since(),
					it.isLate(today)))
			.toList();
	}

	@Override
	public boolean mayRaise(String code, Scope scope) {
		return obstacles.mayRaise(code, scope);
	}

	/** The parcel that an obstacle names, as far as an officer may know of it. */
	Optional<NamedParcel> named(@Nullable Long assetId, Scope scope) {
		return Optional.ofNullable(assetId).map((id) -> of(register.get(id), scope));
	}

	/** Land of the whole city may serve a kelurahan, and is open to who works there. */
	private static NamedParcel of(LandAssetDetail asset, Scope scope) {
		return new NamedParcel(asset.id(), asset.facts().ownership().holder(), asset.facts().lot().address(),
				scope.acrossCity().covers(asset.facts().lot().kelurahanCode()));
	}

}
