package id.pantaugerai.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that are measured in a city of years, held against those there are. */
class YearsTourTests {

	private static final Path TOUR = Path.of("src/benchmark/resources/years-tour.txt");

	@Test
	void everyPageIsMeasuredOrPassedByForAReason() throws IOException {
		Set<String> pages = Route.all()
			.stream()
			.filter((route) -> route.method() == HttpMethod.GET)
			.map((route) -> shape(route.pattern()))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(toured()).as("Each page needs a line in %s", TOUR).isEqualTo(pages);
	}

	@Test
	void whatIsPassedBySaysWhy() throws IOException {
		assertThat(Files.readAllLines(TOUR)).filteredOn((line) -> line.startsWith("- "))
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(line.split("\\s+")).hasSize(3));
	}

	private static Set<String> toured() throws IOException {
		return Files.readAllLines(TOUR)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\\s+")[1])
			.map((path) -> shape(path.replaceFirst("\\?.*=.*", "")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A path without what its parts are called. */
	private static String shape(String path) {
		return Arrays.stream(path.split("/"))
			.map((part) -> part.replaceAll("\\{.*}", "{}"))
			.collect(Collectors.joining("/"));
	}

}
