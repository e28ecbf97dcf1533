package id.pantaugerai.obstacle;

/**
 * A kind of obstacle.
 *
 * @param code identifies it
 * @param name what officers call it
 * @param office the office that receives it at the city
 * @param active whether new obstacles may be of this kind
 */
public record ObstacleCategory(String code, String name, String office, boolean active) {

	/** Changes whenever anything of it does. */
	public String stamp() {
		return name + "/" + office + "/" + active;
	}

}
