package id.pantaugerai.land;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Ownership;
import lombok.RequiredArgsConstructor;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Changes the register for an officer at a form, and tells what came in between instead
 * of failing. It opens no transaction: what failed is over before it is explained.
 */
@Component
@RequiredArgsConstructor
public class LandEditor {

	private final LandRegister register;

	private final LandWithdrawals withdrawals;

	/** Puts an asset into the register; the same submission again is the same asset. */
	public LandOutcome register(LandFacts facts, UUID submission, Officer officer) {
		LandOutcome outcome = attempt(facts.ownership(), 0, officer,
				() -> register.register(facts, submission, officer));
		return (outcome.kind() != LandOutcome.Kind.TAKEN) ? outcome
				: register.submitted(submission, officer).map(LandOutcome::saved).orElse(outcome);
	}

	/** Says what is now known of an asset. */
	public LandOutcome revise(ReviseLandAsset revise, Officer officer) {
		LandAssetDetail asset = register.get(revise.id(), officer.scope());
		if (asset.stage() != null && asset.facts().sharedWarehouse() != revise.facts().sharedWarehouse()) {
			return LandOutcome.refused(LandOutcome.Kind.PROPOSED);
		}
		return attempt(revise.facts().ownership(), revise.id(), officer, () -> {
			register.revise(revise, officer);
			return revise.id();
		});
	}

	/** Takes an asset out of the register. */
	public LandOutcome withdraw(long id, String reason, Officer officer) {
		try {
			withdrawals.withdraw(id, reason, officer);
			return LandOutcome.saved(id);
		}
		catch (ConflictException ex) {
			return LandOutcome.refused(LandOutcome.Kind.PROPOSED);
		}
	}

	/** Puts an asset back into the register. */
	public LandOutcome restore(long id, String reason, Officer officer) {
		Ownership ownership = register.get(id, officer.scope()).facts().ownership();
		return attempt(ownership, id, officer, () -> {
			withdrawals.restore(id, reason, officer);
			return id;
		});
	}

	private LandOutcome attempt(Ownership ownership, long id, Officer officer, LongSupplier change) {
		Optional<LandTwin> twin = register.twin(ownership, id, officer.scope());
		if (twin.isPresent()) {
			return LandOutcome.taken(twin.get());
		}
		try {
			return LandOutcome.saved(change.getAsLong());
		}
		catch (ConflictException ex) {
			return LandOutcome.refused(LandOutcome.Kind.CHANGED);
		}
		catch (DataIntegrityViolationException ex) {
			return register.twin(ownership, id, officer.scope())
				.map(LandOutcome::taken)
				.orElseGet(() -> LandOutcome.refused(LandOutcome.Kind.PROPOSED));
		}
	}

}
