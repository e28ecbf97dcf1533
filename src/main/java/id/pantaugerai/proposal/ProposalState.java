package id.pantaugerai.proposal;

import java.util.EnumSet;
import java.util.Set;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal stands, as far as it matters for what may come next.
 *
 * @param kelurahanCode whom the asset is proposed for
 * @param owner whose the asset is
 * @param stage the stage that runs
 * @param side what halts it; absent when nothing does
 * @param asked who must answer a note
 * @param closed whether it was refused or withdrawn
 * @param city who decides at this stage for the city
 */
public record ProposalState(String kelurahanCode, OwnerClass owner, LandStage stage, @Nullable ProposalSide side,
		@Nullable Role asked, boolean closed, Set<Role> city) {

	private static final Set<LandStage> PROVINCIAL = EnumSet.of(LandStage.USULAN, LandStage.PERSETUJUAN);

	public ProposalState {
		city = Set.copyOf(city);
	}

	/**
	 * Who decides at this stage: of its own land the province takes the request, and
	 * agrees to lend it.
	 */
	public Set<Role> desk() {
		boolean province = owner == OwnerClass.PEMPROV && PROVINCIAL.contains(stage);
		return province ? EnumSet.of(Role.PEMPROV) : EnumSet.copyOf(city);
	}

	/** Who may take the next step on its way. */
	public Set<Role> takers() {
		return (side == ProposalSide.DIBERI_CATATAN) ? StepKind.ANSWERED.takers(this) : desk();
	}

	/** Whom it waits for; absent when it waits for nobody. */
	public @Nullable Role waitsFor() {
		if (closed || stage == LandStage.SIAP_BANGUN) {
			return null;
		}
		if (asked != null) {
			return asked;
		}
		Set<Role> desk = desk();
		return StageRule.DECIDERS.stream().filter(desk::contains).findFirst().orElse(Role.PEMPROV);
	}

	/** The same, running freely at another stage. */
	ProposalState at(LandStage other, Set<Role> deciders) {
		return new ProposalState(kelurahanCode, owner, other, null, null, false, deciders);
	}

	/** Whether an officer may take a step now. */
	public boolean allows(StepKind kind, Scope scope) {
		return kind.fits(this) && kind.takers(this).contains(scope.role()) && scope.covers(kelurahanCode);
	}

	/** Whether the instrument is chosen here. */
	public boolean asksInstrument() {
		return stage == LandStage.VERIFIKASI || stage == LandStage.PERMOHONAN || stage == LandStage.PERJANJIAN;
	}

	/** Whether a letter may go with the step. */
	public boolean asksLetter() {
		return stage.compareTo(LandStage.PERMOHONAN) >= 0 && stage != LandStage.SIAP_BANGUN;
	}

	/** Whether the next stage begins with a letter: the city and the province write. */
	public boolean needsLetter() {
		return owner == OwnerClass.PEMPROV && asksLetter() && stage != LandStage.PERJANJIAN;
	}

	/** What the land axis of the kelurahan says of it. */
	public LandStatus axis() {
		if (side != null) {
			return LandStatus.valueOf(side.name());
		}
		if (closed) {
			return LandStatus.DIIDENTIFIKASI;
		}
		if (stage == LandStage.SIAP_BANGUN) {
			return LandStatus.TERVERIFIKASI;
		}
		return (stage.compareTo(LandStage.VERIFIKASI) < 0) ? LandStatus.DIUSULKAN : LandStatus.DIVERIFIKASI;
	}

}
