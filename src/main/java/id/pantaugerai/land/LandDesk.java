package id.pantaugerai.land;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Hands out the assets of the register to who may keep them, and notes every change. */
@Component
@RequiredArgsConstructor
class LandDesk {

	private static final Role[] KEEPERS = { Role.BKAD, Role.PEMKOT, Role.PEMPROV };

	private final LandAssetRepository assets;

	private final LandAssetRevisionRepository revisions;

	private final LandFactsText texts;

	boolean isKeeper(Scope scope) {
		return scope.hasRole(KEEPERS);
	}

	boolean mayKeep(Scope scope, OwnerClass owner, String kelurahanCode) {
		return isKeeper(scope) && scope.covers(kelurahanCode)
				&& (scope.role() != Role.PEMPROV || owner == OwnerClass.PEMPROV);
	}

	void requireKeeper(Scope scope) {
		scope.requireRole(KEEPERS);
	}

	void requireKeeping(LandFacts facts, Scope scope) {
		if (!mayKeep(scope, facts.ownership().owner(), facts.lot().kelurahanCode())) {
			throw new ForbiddenException(scope.role() + " of " + scope.area() + " does not keep this asset");
		}
	}

	LandAsset find(long id, Scope scope) {
		return visible(assets.findById(id).orElse(null), id, scope);
	}

	LandAsset holdForKeeping(long id, Scope scope) {
		requireKeeper(scope);
		LandAsset asset = visible(assets.hold(id).orElse(null), id, scope);
		requireKeeping(asset.facts(), scope);
		return asset;
	}

	/**
	 * Lets pass who keeps an asset that is in the register, and the camat in whose
	 * kecamatan it lies.
	 */
	void requireAttaching(long id, Scope scope) {
		requireRoleToAttach(scope);
		attachable(find(id, scope), scope);
	}

	LandAsset holdForAttaching(long id, Scope scope) {
		requireRoleToAttach(scope);
		return attachable(visible(assets.hold(id).orElse(null), id, scope), scope);
	}

	private void requireRoleToAttach(Scope scope) {
		if (scope.role() != Role.CAMAT) {
			requireKeeper(scope);
		}
	}

	private LandAsset attachable(LandAsset asset, Scope scope) {
		if (scope.role() != Role.CAMAT) {
			requireKeeping(asset.facts(), scope);
		}
		if (asset.isWithdrawn()) {
			throw outrun(asset.key());
		}
		return asset;
	}

	/** Writes an asset down with the state it is in now, at once. */
	LandAsset write(LandAsset asset, Revising why) {
		LandAsset saved = assets.saveAndFlush(asset);
		revisions.save(new LandAssetRevision(saved, texts.write(saved.facts()), why));
		return saved;
	}

	/** What is told to who changes an asset too late. */
	ConflictException outrun(long id) {
		RevisionRow last = assets.findRevisions(id).get(0);
		return new ConflictException("Land asset " + id + " has changed",
				Rival.of(last.recordedBy(), last.recordedAt(), "land.asset", LandAssetDetail.number(id)));
	}

	static LandAssetDetail detail(LandAsset asset) {
		return new LandAssetDetail(asset.key(), asset.getRevision(), asset.facts(), asset.getStage(),
				asset.getStageSince(), asset.getChangedAt(), asset.isWithdrawn());
	}

	private static LandAsset visible(@Nullable LandAsset asset, long id, Scope scope) {
		if (asset == null || !scope.covers(asset.getKelurahanCode())) {
			throw new NotFoundException("land asset " + id);
		}
		return asset;
	}

}
