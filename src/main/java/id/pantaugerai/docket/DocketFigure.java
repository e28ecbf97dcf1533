package id.pantaugerai.docket;

/**
 * A number of obstacles and the list behind it.
 *
 * @param count how many
 * @param href where they are listed
 */
public record DocketFigure(long count, String href) {

	static DocketFigure of(long count, DocketFilter filter) {
		return new DocketFigure(count, filter.href());
	}

	/** Whether there is nothing to list. */
	public boolean isZero() {
		return count == 0;
	}

}
