package id.pantaugerai.suitability;

/** Who issues a policy on land. Both hold at once; neither hides the other. */
public enum PolicyLevel {

	NASIONAL, PROVINSI

}
