package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The floors as the README draws them, and as the packages say themselves. */
class FloorsTests {

	private static final Path HOUSE = Path.of("src/main/java/id/pantaugerai");

	private static final Pattern NAME = Pattern.compile("\"([a-z]+)\"");

	/** Where the names of a line end and what they are begins. */
	private static final int NAMES = 40;

	private final Map<String, Integer> floors = floors();

	@Test
	void everyPackageHasAFloor() throws IOException {
		assertThat(packages()).isNotEmpty().allSatisfy((name) -> assertThat(floors).containsKey(name));
	}

	@Test
	void usesOnlyWhatIsBelow() throws IOException {
		for (String name : packages()) {
			assertThat(used(name)).as(name)
				.allSatisfy((used) -> assertThat(floors.get(used)).as(used).isLessThan(floors.get(name)));
		}
	}

	/**
	 * What a package names as its dependencies; its tests have a package of the same
	 * name.
	 */
	private static List<String> used(String name) throws IOException {
		String said = Files.readString(HOUSE.resolve(name).resolve("package-info.java"));
		return NAME.matcher(said).results().map((result) -> result.group(1)).toList();
	}

	private static List<String> packages() throws IOException {
		try (Stream<Path> inside = Files.list(HOUSE)) {
			return inside.filter(Files::isDirectory).map((path) -> path.getFileName().toString()).toList();
		}
	}

	/** The lowest has the least number. */
	private static Map<String, Integer> floors() {
		Map<String, Integer> floors = new HashMap<>();
		int floor = 0;
		for (String line : drawing().lines().filter((each) -> each.length() > NAMES).toList()) {
			floor -= line.substring(0, 3).isBlank() ? 0 : 1;
			for (String name : line.substring(3, NAMES).strip().split(" +")) {
				floors.put(name, floor);
			}
		}
		return floors;
	}

	private static String drawing() {
		try {
			return Files.readString(Path.of("README.md")).split("## The floors")[1].split("```")[1];
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
