package id.pantaugerai.press;

/**
 * What a table may take of a slide: all of it, or a half.
 *
 * @param left where it begins
 * @param width of all its columns
 * @param row how high a row is
 * @param letter how wide a letter is
 * @param insets what surrounds the words of a cell
 */
record SlideRoom(double left, double width, double row, double letter, double insets) {

	static final double TOP = 88;

	private static final double ALL = SlideDeck.WIDTH - 2.0 * SlideDeck.MARGIN;

	private static final double GAP = 20;

	static final SlideRoom WHOLE_SLIDE = new SlideRoom(SlideDeck.MARGIN, ALL, 33, 9.8, 16);

	static final SlideRoom LEFT = new SlideRoom(SlideDeck.MARGIN, (ALL - GAP) / 2, 30, 8.9, 8);

	static final SlideRoom RIGHT = new SlideRoom(SlideDeck.MARGIN + (ALL + GAP) / 2, (ALL - GAP) / 2, 30, 8.9, 8);

	boolean half() {
		return width < ALL;
	}

}
