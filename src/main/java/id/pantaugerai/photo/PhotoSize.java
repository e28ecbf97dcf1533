package id.pantaugerai.photo;

/**
 * Width and height in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PhotoSize(int width, int height) {

	/** The same shape, no side longer than the edge; never enlarged. */
	public PhotoSize within(int edge) {
		int longest = Math.max(width, height);
		return (longest <= edge) ? this : new PhotoSize(scaled(width, edge, longest), scaled(height, edge, longest));
	}

	PhotoSize halved() {
		return new PhotoSize(Math.max(1, (width + 1) / 2), Math.max(1, (height + 1) / 2));
	}

	PhotoSize turned() {
		return new PhotoSize(height, width);
	}

	long pixels() {
		return (long) width * height;
	}

	private static int scaled(int side, int edge, int longest) {
		return Math.max(1, Math.round((float) side * edge / longest));
	}

}
