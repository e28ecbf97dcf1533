package id.pantaugerai.readiness;

/**
 * Where a kelurahan stands on the operational axis (operasional). Absent means nobody has
 * said yet.
 */
public enum OperationStatus {

	BELUM, GERAI_SEDERHANA, PRASYARAT_TERPENUHI, SARANA_LENGKAP, BEROPERASI

}
