package id.pantaugerai.obstacle;

/** How much an obstacle hurts. */
public enum Severity {

	/** Work stands still at this point. */
	MENGHAMBAT,

	/** Work goes on, but slower. */
	MEMPERLAMBAT,

	/** The target itself is in danger. */
	MENGANCAM_TARGET

}
