package id.pantaugerai.obstacle;

/** How far somebody has come with an obstacle. */
public enum ObstacleState {

	/** Arrived at its tier; nobody has taken it up. */
	BARU,

	/** Taken up. */
	DITANGANI,

	/** The reporter was asked something; the clock stands still. */
	MENUNGGU_PELAPOR,

	/** Solved, as its holder says; the reporter has not yet confirmed. */
	DISELESAIKAN,

	/** Closed. */
	DITUTUP,

	/** Not solved after all; the clock goes on. */
	DIBUKA_LAGI;

	/** Whether its holder can work on it. */
	public boolean isWorkable() {
		return this == BARU || this == DITANGANI || this == DIBUKA_LAGI;
	}

	/** Whether its reporter is to say something. */
	public boolean waitsForReporter() {
		return this == MENUNGGU_PELAPOR || this == DISELESAIKAN;
	}

}
