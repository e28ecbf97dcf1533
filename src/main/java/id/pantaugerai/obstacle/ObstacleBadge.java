package id.pantaugerai.obstacle;

/**
 * How a state is shown: a shape and a word, which a colour only accompanies.
 *
 * @param css the class that gives the colour
 * @param icon the shape in the sprite
 * @param word the key of the word
 */
public record ObstacleBadge(String css, String icon, String word) {

	static ObstacleBadge of(ObstacleState state, boolean late) {
		if (late) {
			return new ObstacleBadge("lewat", "s-lewat", "obstacle.late");
		}
		String css = switch (state) {
			case BARU, DIBUKA_LAGI, MENUNGGU_PELAPOR -> "waspada";
			case DITANGANI -> "terkendali";
			case DISELESAIKAN -> "tuntas";
			case DITUTUP -> "netral";
		};
		return new ObstacleBadge(css, "s-" + css, "obstacle.state." + state);
	}

}
