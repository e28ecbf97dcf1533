package id.pantaugerai.land;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.suitability.LandFacts;
import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes many assets at once, as one batch that can be taken back; for rooms that bring
 * files.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LandBatches {

	private static final Role[] KEEPERS = { Role.BKAD, Role.PEMKOT };

	/** So many assets are in memory at once. */
	private static final int AT_ONCE = 500;

	private final LandAssetRepository assets;

	private final LandAssetRevisionRepository revisions;

	private final LandBatchQueries queries;

	private final LandBatchInsert fresh;

	private final LandFactsText texts;

	private final EntityManager entities;

	private final Clock clock;

	/** Whether an officer may bring many assets at once. */
	public static boolean mayBring(Scope scope) {
		return scope.hasRole(KEEPERS);
	}

	/**
	 * Lets pass who may bring many assets at once.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role may not
	 */
	public void requireKeeper(Officer officer) {
		officer.scope().requireRole(KEEPERS);
	}

	/** The assets in the register that bear one of these keys. */
	public Map<LandKey, LandAssetDetail> find(Set<LandKey> keys) {
		Map<LandKey, LandAssetDetail> found = new HashMap<>();
		for (LandAsset asset : assets.findByIdIn(queries.idsOf(keys))) {
			LandKey key = LandKey.of(asset.facts());
			if (key != null) {
				found.put(key, LandDesk.detail(asset));
			}
			entities.detach(asset);
		}
		return found;
	}

	/**
	 * Writes some rows of a batch.
	 * @return the numbers of the rows whose asset changed since the file was checked;
	 * these are left alone
	 */
	@Transactional
	public List<Integer> write(UUID batchId, List<BatchRow> rows, Officer officer) {
		requireKeeper(officer);
		Instant now = clock.instant();
		Map<Long, LandAsset> known = hold(rows);
		List<Integer> outrun = new ArrayList<>();
		fresh.write(rows.stream().filter((row) -> row.assetId() == null).map(BatchRow::facts).toList(),
				new Revising(LandRevisionKind.REGISTERED, null, batchId, officer.id(), now));
		Revising why = new Revising(LandRevisionKind.REVISED, null, batchId, officer.id(), now);
		for (BatchRow row : rows) {
			if (row.assetId() != null && !revise(known.get(row.assetId()), row, why)) {
				outrun.add(row.number());
			}
		}
		assets.flush();
		entities.clear();
		return outrun;
	}

	private boolean revise(@Nullable LandAsset asset, BatchRow row, Revising why) {
		if (asset == null || asset.isWithdrawn() || asset.getRevision() != row.revision()
				|| !asset.mayBecome(row.facts())) {
			return false;
		}
		asset.revise(row.facts(), why.recordedAt());
		keep(asset, why);
		return true;
	}

	/**
	 * What stands in the way of undoing a batch, at most a hundred assets: whatever was
	 * changed or proposed since.
	 */
	public List<BatchObstruction> obstructions(UUID batchId) {
		return queries.obstructions(batchId);
	}

	/**
	 * Takes back all that a batch wrote: new assets leave the register, changed ones are
	 * as they were before.
	 * @throws ConflictException when something was built on one of them
	 */
	@Transactional
	public int undo(UUID batchId, Officer officer, String reason) {
		requireKeeper(officer);
		List<Long> written = queries.holdBatch(batchId);
		queries.obstructions(batchId).stream().findFirst().ifPresent((first) -> {
			throw new ConflictException("Batch " + batchId + " was built on", first.rival());
		});
		Revising why = new Revising(LandRevisionKind.UNDONE, reason, null, officer.id(), clock.instant());
		for (int from = 0; from < written.size(); from += AT_ONCE) {
			takeBack(batchId, written.subList(from, Math.min(from + AT_ONCE, written.size())), why);
		}
		log.info("Batch {} of {} land assets is undone (account {})", batchId, written.size(), officer.id());
		return written.size();
	}

	private void takeBack(UUID batchId, List<Long> ids, Revising why) {
		Map<Long, String> before = queries.factsBefore(batchId, ids);
		for (LandAsset asset : assets.holdAll(ids)) {
			String facts = before.get(asset.key());
			takeBack(asset, (facts != null) ? texts.read(facts) : null, why);
		}
		assets.flush();
		entities.clear();
	}

	private void takeBack(LandAsset asset, @Nullable LandFacts before, Revising why) {
		if (before != null) {
			asset.revise(before, why.recordedAt());
		}
		else {
			asset.withdraw(why.recordedAt());
		}
		keep(asset, why);
	}

	private Map<Long, LandAsset> hold(List<BatchRow> rows) {
		List<Long> ids = rows.stream().map(BatchRow::assetId).filter((id) -> id != null).toList();
		return assets.holdAll(ids).stream().collect(Collectors.toMap(LandAsset::key, Function.identity()));
	}

	private void keep(LandAsset asset, Revising why) {
		revisions.save(new LandAssetRevision(asset, texts.write(asset.facts()), why));
	}

}
