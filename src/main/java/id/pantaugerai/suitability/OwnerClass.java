package id.pantaugerai.suitability;

/**
 * Who owns a piece of land, in the order of priority that the city and the province
 * agreed: their own assets first. Private purchase is not a route.
 */
public enum OwnerClass {

	PEMKOT, PEMPROV, VERTIKAL, BUMN, BUMD, LAINNYA;

	/** Whether the city and the province agreed to look here first. */
	public boolean first() {
		return this == PEMKOT || this == PEMPROV;
	}

}
