package id.pantaugerai.intake;

/** Which rows of a file a page shows. */
public enum RowView {

	/** New assets. */
	NEW("outcome = 'NEW'"),
	/** Assets of which something changes. */
	CHANGED("outcome = 'CHANGED'"),
	/** Assets of which nothing changes. */
	SAME("outcome = 'SAME'"),
	/** Rows of any of these that should be looked at. */
	DOUBTFUL("doubts is not null"),
	/** Rows that are left out. */
	ERROR("outcome = 'ERROR'");

	private final String condition;

	RowView(String condition) {
		this.condition = condition;
	}

	String sql() {
		return condition;
	}

}
