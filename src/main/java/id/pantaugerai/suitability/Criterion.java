package id.pantaugerai.suitability;

/**
 * What land for a gerai is asked, in the order in which officers look (DOMAIN, Land:
 * criteria).
 */
public enum Criterion {

	/** A public asset: private purchase is not a route. */
	PUBLIC_OWNER,

	/** The right to it rests on a certificate or another lawful ground. */
	TITLE,

	/** Nobody contests it. */
	UNDISPUTED,

	/** As large as the policy asks: a warning, never a hard block. */
	AREA,

	/** A road reaches it. */
	ROAD,

	/** People pass there or live close by. */
	STRATEGIC,

	/** Flat enough to build on. */
	FLAT,

	/** Natural ground, not fill (urukan). */
	NATURAL_GROUND,

	/** Not prone to a hazard. */
	SAFE,

	/** Idle, or used for something that may give way. */
	IDLE,

	/** Building there disturbs no public service. */
	NO_DISTURBANCE,

	/** Not protected rice land (LP2B/LSD). */
	NO_RICE_LAND,

	/** Building there fits the spatial plan. */
	SPATIAL_PLAN

}
