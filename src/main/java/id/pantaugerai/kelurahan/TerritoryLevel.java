package id.pantaugerai.kelurahan;

/** The territories that a Kemendagri code names, each inside the one before it. */
public enum TerritoryLevel {

	/** A province. */
	PROVINSI("18"),

	/** A city. */
	KOTA("18.71"),

	/** A district of a city. */
	KECAMATAN("18.71.01");

	private final int length;

	TerritoryLevel(String example) {
		this.length = example.length();
	}

	/** The territory of this level that a narrower one lies in; a wider one itself. */
	public String of(String code) {
		return (code.length() > length) ? code.substring(0, length) : code;
	}

	/** Whether a code names a territory of this level. */
	public boolean names(String code) {
		return code.length() == length;
	}

}
