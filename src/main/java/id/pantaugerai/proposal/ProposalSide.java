package id.pantaugerai.proposal;

/** What halts a proposal on its way. Absent means nothing does. */
public enum ProposalSide {

	/** Somebody must answer first. */
	DIBERI_CATATAN,

	/** Whoever decides wants to think about it. */
	DIPERTIMBANGKAN,

	/** Turned down; the proposal is closed. */
	DITOLAK

}
