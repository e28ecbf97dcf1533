package id.pantaugerai.platform;

import org.thymeleaf.dialect.IDialect;

/** What templates need of the house where they are set without it. */
public final class Dialects {

	private Dialects() {
	}

	public static IDialect figures() {
		return new FiguresDialect();
	}

}
