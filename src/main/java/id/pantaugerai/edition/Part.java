package id.pantaugerai.edition;

/** The parts of the weekly report, in the order of DOMAIN.md. */
public enum Part {

	/** Summary: generated sentences and headline figures. */
	RINGKASAN,

	/** What changed this week. */
	PERUBAHAN,

	/** Every kecamatan with its figures. */
	REKAP,

	/** Kurva S of the city. */
	KURVA,

	/** Sites that are kritis or waspada, with cause, action, who and when. */
	LOKASI,

	/** Land: where proposals stand, who is without, who is newly ready. */
	LAHAN,

	/** Obstacles by tier with age, and what the province facilitates. */
	KENDALA,

	/** Who reported, and when. */
	KEPATUHAN,

	/** What next week brings. */
	RENCANA,

	/** Annex A: every kelurahan. */
	KELURAHAN,

	/** Annex B: photographs. */
	FOTO,

	/** Annex C: what a ralat changed. */
	RALAT

}
