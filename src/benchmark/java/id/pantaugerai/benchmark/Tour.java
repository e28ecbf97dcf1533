package id.pantaugerai.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that are asked for, and by whom. */
final class Tour {

	/** What the tour calls a page of a report that is composed when it is asked for. */
	private static final String COMPOSED = "disusun";

	private static final Path ROUTES = Path.of("src/test/resources/id/pantaugerai/platform/routes.txt");

	private final List<Stop> stops;

	private Tour(List<Stop> stops) {
		this.stops = stops;
	}

	/**
	 * Reads the tour.
	 * @throws IllegalStateException when it forgets a page of the application
	 */
	static Tour read() throws IOException {
		List<Stop> stops = new ArrayList<>();
		List<String> passed = new ArrayList<>();
		for (String line : lines()) {
			String[] words = line.split("\\s+", 3);
			if (words[0].equals("-")) {
				passed.add(words[1]);
			}
			else {
				stops.add(new Stop(words[0], words[1], words.length > 2 && words[2].equals(COMPOSED)));
			}
		}
		List<String> forgotten = routes().filter((route) -> !passed.contains(route))
			.filter((route) -> stops.stream().noneMatch((stop) -> stop.isOf(route)))
			.toList();
		if (!forgotten.isEmpty()) {
			throw new IllegalStateException("The tour forgets " + forgotten);
		}
		return new Tour(stops);
	}

	List<Stop> stops() {
		return stops;
	}

	private static List<String> lines() throws IOException {
		try (var text = Tour.class.getResourceAsStream("/years-tour.txt")) {
			if (text == null) {
				throw new IOException("The tour is missing");
			}
			return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
	}

	private static Stream<String> routes() throws IOException {
		return Files.readAllLines(ROUTES)
			.stream()
			.filter((line) -> line.startsWith("GET "))
			.map((line) -> line.split("\\s+")[1]);
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

		/** Whether it asks for a route. */
		boolean isOf(String route) {
			return shape(path.split("\\?")[0]).equals(shape(route));
		}

		/** A path without what its parts are called. */
		private static String shape(String path) {
			return Arrays.stream(path.split("/"))
				.map((part) -> part.replaceAll("\\{.*}", "{}"))
				.collect(Collectors.joining("/"));
		}

	}

}
