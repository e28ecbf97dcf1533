package id.pantaugerai.intake;

/** How far an import has come. */
public enum ImportState {

	/** Its rows are being looked through. */
	CHECKING,

	/** It waits for somebody to decide. */
	CHECKED,

	/** Its good rows are being written. */
	APPLYING,

	/** Its good rows are in the register. */
	APPLIED,

	/** It is being taken back. */
	UNDOING,

	/** It was taken back. */
	UNDONE,

	/** Looking through it ended too early. */
	STOPPED;

	/** Whether something is being done with it right now. */
	public boolean busy() {
		return this == CHECKING || this == APPLYING || this == UNDOING;
	}

}
