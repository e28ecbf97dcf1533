package id.pantaugerai.office;

/** The offices that other rooms write in the name of. */
public final class OfficeCodes {

	/** Sekretariat Daerah: letters to the province. */
	public static final String SECRETARIAT = "setda";

	/** Badan Keuangan dan Aset Daerah: letters about land. */
	public static final String ASSETS = "bkad";

	/** Dinas Koperasi dan UKM: the weekly report. */
	public static final String COOPERATIVES = "dinas-koperasi";

	private OfficeCodes() {
	}

}
