package id.pantaugerai.proposal;

import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;

/** Somebody else was first, or the land is not to be had. */
public class ProposalConflictException extends ConflictException {

	private static final long serialVersionUID = 1L;

	private final Why why;

	private final transient @Nullable ProposalSummary first;

	ProposalConflictException(Why why, @Nullable ProposalSummary first) {
		super("Land proposal: " + why, rival(why, first));
		this.why = why;
		this.first = first;
	}

	/** What stands against it. */
	public Why why() {
		return why;
	}

	/** The proposal that stands against it, with who touched it last and when. */
	public @Nullable ProposalSummary first() {
		return first;
	}

	private static Rival rival(Why why, @Nullable ProposalSummary first) {
		String holds = "proposal." + why;
		if (first == null) {
			return Rival.none(holds);
		}
		if (why == Why.DOCUMENTS || why == Why.INSTRUMENT) {
			return Rival.none(holds, first.asset().number(), first.kelurahan());
		}
		ProposalSummary.Hand last = first.last().hand();
		return Rival.of(last.by(), last.at(), holds, first.asset().number(), first.kelurahan());
	}

	/** What may stand against a step. */
	public enum Why {

		/** The asset is proposed already. */
		TAKEN,

		/** The kelurahan has land that is ready. */
		READY,

		/** The proposal moved on since the officer saw it. */
		MOVED,

		/** Documents that the stage asks for are missing. */
		DOCUMENTS,

		/** The procedure offers no such instrument, or none at this stage. */
		INSTRUMENT,

		/** The asset is no longer in the register. */
		GONE

	}

}
