package id.pantaugerai.land;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
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

	private final LandDesk desk;

	private final LandAssetRepository assets;

	private final LandFactsText texts;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/** Whether an officer may put assets into the register at all. */
	public boolean isKeeper(Scope scope) {
		return desk.isKeeper(scope);
	}

	/** Whether an officer may keep an asset with these facts in the register. */
	public boolean mayKeep(Scope scope, OwnerClass owner, String kelurahanCode) {
		return desk.mayKeep(scope, owner, kelurahanCode);
	}

	/**
	 * Lets pass who may put assets into the register at all.
	 * @throws ForbiddenException when the role keeps no assets
	 */
	public void requireKeeper(Scope scope) {
		desk.requireKeeper(scope);
	}

	/**
	 * Lets pass who may keep this asset.
	 * @throws ForbiddenException when role, area or owner do not allow it
	 */
	public void requireKeeping(LandAssetDetail asset, Scope scope) {
		desk.requireKeeping(asset.facts(), scope);
	}

	/**
	 * One asset.
	 * @throws NotFoundException when there is none, or none in the area
	 */
	public LandAssetDetail get(long id, Scope scope) {
		return LandDesk.detail(desk.find(id, scope));
	}

	/**
	 * One asset, for rooms that have checked who asks.
	 * @throws NotFoundException when there is none
	 */
	public LandAssetDetail get(long id) {
		return LandDesk.detail(assets.findById(id).orElseThrow(() -> new NotFoundException("land asset " + id)));
	}

	/**
	 * One asset, held against other writers until the transaction ends; for rooms that
	 * have checked who asks.
	 * @throws NotFoundException when there is none
	 */
	@Transactional
	public LandAssetDetail hold(long id) {
		return LandDesk.detail(assets.hold(id).orElseThrow(() -> new NotFoundException("land asset " + id)));
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
	 * The asset in the register, other than this one, that bears the same register number
	 * of the same holder.
	 */
	public Optional<LandTwin> twin(Ownership ownership, long exceptId, Scope scope) {
		String number = ownership.registerNumber();
		if (number == null) {
			return Optional.empty();
		}
		return assets.findTwin(ownership.owner(), ownership.holder(), number, exceptId)
			.map((asset) -> new LandTwin(asset.key(), asset.getAddress(), scope.covers(asset.getKelurahanCode())));
	}

	/** The asset that an officer's submission has put into the register already. */
	public Optional<Long> submitted(UUID submission, Officer officer) {
		return assets.findBySubmissionIdAndRecordedBy(submission, officer.id()).map(LandAsset::key);
	}

	/**
	 * Puts an asset into the register.
	 * @throws ForbiddenException when role, area or owner do not allow it
	 * @throws NotFoundException when no kelurahan bears the code
	 */
	@Transactional
	public long register(LandFacts facts, Officer officer) {
		return register(facts, null, officer);
	}

	/**
	 * Puts an asset into the register; the same submission again is the same asset.
	 * @throws ForbiddenException when role, area or owner do not allow it
	 * @throws NotFoundException when no kelurahan bears the code
	 */
	@Transactional
	public long register(LandFacts facts, @Nullable UUID submission, Officer officer) {
		desk.requireKeeping(facts, officer.scope());
		kelurahan.get(facts.lot().kelurahanCode());
		Optional<LandAsset> earlier = earlier(submission, officer);
		if (earlier.isPresent()) {
			return earlier.get().key();
		}
		Instant now = clock.instant();
		LandAsset asset = desk.write(new LandAsset(facts, submission, officer.id(), now),
				new Revising(LandRevisionKind.REGISTERED, null, null, officer.id(), now));
		log.info("Land asset {} is registered (account {})", asset.key(), officer.id());
		return asset.key();
	}

	/**
	 * Says what is now known of an asset.
	 * @throws ForbiddenException when role, area or owner do not allow it
	 * @throws id.pantaugerai.shared.ConflictException when somebody changed it since the
	 * editor saw it, or proposed it so that its sharing stays
	 */
	@Transactional
	public void revise(ReviseLandAsset revise, Officer officer) {
		LandAsset asset = desk.holdForKeeping(revise.id(), officer.scope());
		desk.requireKeeping(revise.facts(), officer.scope());
		kelurahan.get(revise.facts().lot().kelurahanCode());
		if (asset.getRevision() != revise.revision() || asset.isWithdrawn() || !asset.mayBecome(revise.facts())) {
			throw desk.outrun(revise.id());
		}
		if (!LandFact.changes(asset.facts(), revise.facts()).isEmpty()) {
			Instant now = clock.instant();
			asset.revise(revise.facts(), now);
			desk.write(asset, new Revising(LandRevisionKind.REVISED, revise.reason(), null, officer.id(), now));
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

	private Optional<LandAsset> earlier(@Nullable UUID submission, Officer officer) {
		if (submission == null) {
			return Optional.empty();
		}
		assets.queue(submission.toString());
		return assets.findBySubmissionIdAndRecordedBy(submission, officer.id());
	}

}
