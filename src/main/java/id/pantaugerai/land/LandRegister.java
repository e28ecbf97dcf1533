package id.pantaugerai.land;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register of land assets: what is known of each, and its whole history. BKAD
 * and Pemkot keep every asset of the city, the province its own.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandRegister {

	private static final Role[] KEEPERS = { Role.BKAD, Role.PEMKOT, Role.PEMPROV };

	private final LandAssetRepository assets;

	private final LandAssetRevisionRepository revisions;

	private final LandFactsText texts;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/** Whether an officer may keep an asset with these facts in the register. */
	public boolean mayKeep(Scope scope, OwnerClass owner, String kelurahanCode) {
		return scope.hasRole(KEEPERS) && scope.covers(kelurahanCode)
				&& (scope.role() != Role.PEMPROV || owner == OwnerClass.PEMPROV);
	}

	/**
	 * Lets pass who may put assets into the register at all.
	 * @throws ForbiddenException when the role keeps no assets
	 */
	public void requireKeeper(Scope scope) {
		scope.requireRole(KEEPERS);
	}

	/**
	 * One asset.
	 * @throws NotFoundException when there is none, or none in the area
	 */
	public LandAssetDetail get(long id, Scope scope) {
		return detail(visible(assets.findById(id).orElse(null), id, scope));
	}

	/**
	 * One asset, for rooms that have checked who asks.
	 * @throws NotFoundException when there is none
	 */
	public LandAssetDetail get(long id) {
		return detail(assets.findById(id).orElseThrow(() -> new NotFoundException("land asset " + id)));
	}

	/**
	 * One asset, held against other writers until the transaction ends; for rooms that
	 * have checked who asks.
	 * @throws NotFoundException when there is none
	 */
	@Transactional
	public LandAssetDetail hold(long id) {
		return detail(assets.hold(id).orElseThrow(() -> new NotFoundException("land asset " + id)));
	}

	/**
	 * Every state of an asset, the latest first.
	 * @throws NotFoundException when there is none, or none in the area
	 */
	public List<LandRevision> history(long id, Scope scope) {
		get(id, scope);
		return assets.findRevisions(id)
			.stream()
			.map((row) -> new LandRevision(row.number(), LandRevisionKind.valueOf(row.kind()), texts.read(row.facts()),
					row.reason(), row.recordedAt(), row.recordedBy()))
			.toList();
	}

	/**
	 * Puts an asset into the register.
	 * @throws ForbiddenException when role, area or owner do not allow it
	 * @throws NotFoundException when no kelurahan bears the code
	 */
	@Transactional
	public long register(LandFacts facts, Officer officer) {
		requireKeeping(facts, officer.scope());
		kelurahan.get(facts.lot().kelurahanCode());
		Instant now = clock.instant();
		LandAsset asset = assets.saveAndFlush(new LandAsset(facts, officer.id(), now));
		write(asset, new Revising(LandRevisionKind.REGISTERED, null, null, officer.id(), now));
		log.info("Land asset {} is registered (account {})", asset.key(), officer.id());
		return asset.key();
	}

	/**
	 * Says what is now known of an asset.
	 * @throws ForbiddenException when role, area or owner do not allow it
	 * @throws ConflictException when somebody changed it since the editor saw it
	 */
	@Transactional
	public void revise(ReviseLandAsset revise, Officer officer) {
		LandAsset asset = holdForKeeping(revise.id(), officer.scope());
		requireKeeping(revise.facts(), officer.scope());
		kelurahan.get(revise.facts().lot().kelurahanCode());
		if (asset.getRevision() != revise.revision()) {
			throw new ConflictException("Land asset " + revise.id() + " has changed");
		}
		if (!asset.facts().equals(revise.facts())) {
			Instant now = clock.instant();
			asset.revise(revise.facts(), now);
			write(asset, new Revising(LandRevisionKind.REVISED, revise.reason(), null, officer.id(), now));
			log.info("Land asset {} is revised (account {})", asset.key(), officer.id());
		}
	}

	/**
	 * Says how far the legality of an asset has come, in the transaction that brings it
	 * there; for rooms that have checked who does so.
	 */
	@Transactional
	public void reach(long id, @Nullable LandStage stage) {
		assets.hold(id).orElseThrow(() -> new NotFoundException("land asset " + id)).reach(stage, clock.instant());
	}

	private LandAsset holdForKeeping(long id, Scope scope) {
		requireKeeper(scope);
		LandAsset asset = visible(assets.hold(id).orElse(null), id, scope);
		requireKeeping(asset.facts(), scope);
		return asset;
	}

	private void requireKeeping(LandFacts facts, Scope scope) {
		if (!mayKeep(scope, facts.ownership().owner(), facts.lot().kelurahanCode())) {
			throw new ForbiddenException(scope.role() + " of " + scope.area() + " does not keep this asset");
		}
	}

	private void write(LandAsset asset, Revising why) {
		revisions.save(new LandAssetRevision(asset, texts.write(asset.facts()), why));
	}

	private static LandAsset visible(@Nullable LandAsset asset, long id, Scope scope) {
		if (asset == null || !scope.covers(asset.getKelurahanCode())) {
			throw new NotFoundException("land asset " + id);
		}
		return asset;
	}

	private static LandAssetDetail detail(LandAsset asset) {
		return new LandAssetDetail(asset.key(), asset.getRevision(), asset.facts(), asset.getStage(),
				asset.getStageSince(), asset.getChangedAt(), asset.isWithdrawn());
	}

}
