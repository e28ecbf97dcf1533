package id.pantaugerai.obstacle;

/** How much an obstacle hurts, the lightest first. */
public enum Severity {

	/** Work goes on, but slower. */
	MEMPERLAMBAT,

	/** Work stands still at this point. */
	MENGHAMBAT,

	/** The target itself is in danger. */
	MENGANCAM_TARGET

}
