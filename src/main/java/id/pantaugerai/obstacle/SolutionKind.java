package id.pantaugerai.obstacle;

/** What kind of solution a tier gives. */
public enum SolutionKind {

	TEKNIS, REGULASI

}
