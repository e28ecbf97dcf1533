package id.pantaugerai.paper;

/**
 * A size of paper, upright; a part of a sheet may lie across by its stylesheet.
 *
 * @param width in millimetres
 * @param height in millimetres
 */
public record Paper(int width, int height) {

	/** The international office size. */
	public static final Paper A4 = new Paper(210, 297);

	/** The folio that Indonesian offices keep. */
	public static final Paper F4 = new Paper(215, 330);

	private static final int LONGEST = 2000;

	public Paper {
		if (width < 1 || height < 1 || width > LONGEST || height > LONGEST) {
			throw new IllegalArgumentException("No such paper: " + width + " x " + height + " mm");
		}
	}

}
