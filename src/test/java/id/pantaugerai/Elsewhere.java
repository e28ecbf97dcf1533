package id.pantaugerai;

import java.util.Locale;
import java.util.TimeZone;

/** Another machine: its time zone, its letters, its numbers. */
public final class Elsewhere {

	private Elsewhere() {
	}

	/** Does work as it would be done there. */
	public static void run(Work work) throws Exception {
		TimeZone zone = TimeZone.getDefault();
		Locale locale = Locale.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			work.run();
		}
		finally {
			TimeZone.setDefault(zone);
			Locale.setDefault(locale);
		}
	}

	/** What is done. */
	@FunctionalInterface
	public interface Work {

		void run() throws Exception;

	}

}
