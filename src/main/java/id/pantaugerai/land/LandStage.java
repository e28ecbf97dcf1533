package id.pantaugerai.land;

/**
 * How far the legality of a land asset has come (DOMAIN, Land: legality pipeline), in the
 * order of the work.
 */
public enum LandStage {

	USULAN, CEK_FISIK, VERIFIKASI, PERMOHONAN, PERSETUJUAN, PERJANJIAN, SIAP_BANGUN

}
