package id.pantaugerai.proposal;

/**
 * One proposal with how long it has stood where it stands.
 *
 * @param it the proposal
 * @param days working days that its stage has taken
 */
public record LandRequest(ProposalSummary it, long days) {

	/** Whether it was refused. */
	public boolean refused() {
		return it.state().side() == ProposalSide.DITOLAK;
	}

}
