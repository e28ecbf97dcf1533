package id.pantaugerai.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The pages that are asked for, and by whom. */
final class Tour {

	/** What the tour calls a page of a report that is composed when it is asked for. */
	private static final String COMPOSED = "disusun";

	private final List<Stop> stops;

	private Tour(List<Stop> stops) {
		this.stops = stops;
	}

	/** Reads the tour; {@code YearsTourTests} holds that it forgets no page. */
	static Tour read() throws IOException {
		return new Tour(Script.read("/years-tour.txt")
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\\s+", 3))
			.filter((words) -> !words[0].equals("-"))
			.map((words) -> new Stop(words[0], words[1], words.length > 2 && words[2].equals(COMPOSED)))
			.toList());
	}

	List<Stop> stops() {
		return stops;
	}

	/**
	 * One page.
	 *
	 * @param officer who asks
	 * @param path for what, with names in braces for what differs between cities
	 * @param composed whether a report of every kelurahan is composed for it from all
	 * history
	 */
	record Stop(String officer, String path, boolean composed) {

		/** The account of that officer. */
		String username(Map<String, String> names) {
			return officer.equals("admin") ? officer : "uji." + fill(officer, names);
		}

		String path(Map<String, String> names) {
			return fill(path, names);
		}

		private static String fill(String text, Map<String, String> names) {
			String filled = text;
			for (Map.Entry<String, String> name : names.entrySet()) {
				filled = filled.replace("{" + name.getKey() + "}", name.getValue());
			}
			return filled;
		}

		/** Whether it asks for a file to be saved. */
		boolean isFile() {
			return path.split("\\?")[0].matches(".*\\.(csv|xlsx|pptx|pdf|zip)");
		}

	}

}
