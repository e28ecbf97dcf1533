package id.pantaugerai.suitability;

/** Whether building fits the spatial plan (RTRW/RDTR). Absent means nobody has said. */
public enum SpatialPlan {

	SESUAI, BERSYARAT, TIDAK_SESUAI

}
