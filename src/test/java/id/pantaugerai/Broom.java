package id.pantaugerai;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Clears away what a test has really committed. */
public final class Broom {

	private Broom() {
	}

	/**
	 * Deletes rows.
	 * @param rows tables, some with a condition; what names others comes before them
	 */
	public static void sweep(JdbcClient jdbc, String... rows) {
		for (String some : rows) {
			jdbc.sql("delete from " + some).update();
		}
	}

}
