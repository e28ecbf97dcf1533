package id.pantaugerai.land;

import java.time.Clock;
import java.time.Instant;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes assets out of the register and puts them back; nothing is ever deleted. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandWithdrawals {

	private final LandDesk desk;

	private final LandClaims claims;

	private final Clock clock;

	/**
	 * Takes an asset out of the register; doing so twice changes nothing.
	 * @throws id.pantaugerai.shared.ForbiddenException when role, area or owner do not
	 * allow it
	 * @throws ConflictException while it is proposed
	 */
	@Transactional
	public void withdraw(long id, String reason, Officer officer) {
		LandAsset asset = desk.holdForKeeping(id, officer.scope());
		if (asset.getStage() != null) {
			throw new ConflictException("Land asset " + id + " is proposed", rival(id));
		}
		if (!asset.isWithdrawn()) {
			Instant now = clock.instant();
			asset.withdraw(now);
			desk.write(asset, new Revising(LandRevisionKind.WITHDRAWN, reason, null, officer.id(), now));
			log.info("Land asset {} is withdrawn (account {})", id, officer.id());
		}
	}

	/**
	 * Puts an asset back into the register; doing so twice changes nothing.
	 * @throws id.pantaugerai.shared.ForbiddenException when role, area or owner do not
	 * allow it
	 */
	@Transactional
	public void restore(long id, String reason, Officer officer) {
		LandAsset asset = desk.holdForKeeping(id, officer.scope());
		if (asset.isWithdrawn()) {
			Instant now = clock.instant();
			asset.restore(now);
			desk.write(asset, new Revising(LandRevisionKind.RESTORED, reason, null, officer.id(), now));
			log.info("Land asset {} is restored (account {})", id, officer.id());
		}
	}

	private Rival rival(long id) {
		String number = LandAssetDetail.number(id);
		return claims.of(id)
			.map((claim) -> Rival.of(claim.by(), claim.at(), "land.claim", number, claim.kelurahan()))
			.orElseGet(() -> Rival.none("land.claimed", number));
	}

}
