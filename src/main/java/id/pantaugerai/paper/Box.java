package id.pantaugerai.paper;

/**
 * Room for a picture, in millimetres.
 *
 * @param width at most
 * @param height at most
 */
record Box(int width, int height) {

	private static final int UNITS = 36_000;

	/** The width of a picture in it, in the units of office files. */
	int widthOf(Picture picture) {
		return (int) (picture.width() * scale(picture));
	}

	int heightOf(Picture picture) {
		return (int) (picture.height() * scale(picture));
	}

	private double scale(Picture picture) {
		return UNITS * Math.min((double) width / picture.width(), (double) height / picture.height());
	}

}
