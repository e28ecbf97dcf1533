package id.pantaugerai.obstacle;

import java.util.Optional;

/** The tier that must clear an obstacle. */
public enum EscalationTier {

	KELURAHAN, KECAMATAN, KOTA, PROVINSI, PUSAT;

	/** The next one up; none above the last. */
	public Optional<EscalationTier> above() {
		return (this == PUSAT) ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
	}

	/** The next one down; none below the kecamatan, where every obstacle begins. */
	public Optional<EscalationTier> below() {
		return (ordinal() <= KECAMATAN.ordinal()) ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
	}

	/** Whether the clock alone carries an obstacle from here to the next tier. */
	public boolean risesByItself() {
		return this == KECAMATAN || this == KOTA;
	}

}
