package id.pantaugerai.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * One line of {@code routes.txt}: what a route answers to each role, at home and away.
 *
 * @param method GET or POST
 * @param pattern the path as the controller states it
 * @param values what fills the variables of the path; what the path does not name is sent
 * as a field
 * @param home the status for each role whose area holds the territory
 * @param away the status for each role whose area lies elsewhere
 */
record Route(HttpMethod method, String pattern, Map<String, String> values, List<Integer> home, List<Integer> away) {

	static final Path TABLE = Path.of("src/test/resources/id/pantaugerai/platform/routes.txt");

	private static final AtomicInteger VISITS = new AtomicInteger();

	private static final Map<Role, String> HOMES = Map.of(Role.CAMAT, "18.71.03", Role.PEMPROV, "18");

	private static final Map<Role, String> ELSEWHERE = Map.of(Role.CAMAT, "18.71.04", Role.PEMPROV, "17");

	/** Every route there is. */
	static List<Route> all() {
		try (Stream<String> lines = Files.lines(TABLE)) {
			return lines.filter((line) -> !line.isBlank() && !line.startsWith("#")).map(Route::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every route that answers with a page. */
	static List<Route> pages() {
		return all().stream()
			.filter((route) -> route.method() == HttpMethod.GET && !route.pattern().matches(".*\\.[a-z]+"))
			.toList();
	}

	private static Route parse(String line) {
		String[] parts = line.split("\\|");
		String[] first = parts[0].strip().split("\\s+");
		List<Integer> home = statuses(Arrays.copyOfRange(first, 2, first.length));
		String away = (parts.length > 1) ? parts[1].strip() : "";
		return new Route(HttpMethod.valueOf(first[0]), first[1], values((parts.length > 2) ? parts[2] : ""), home,
				away.isEmpty() ? home : statuses(away.split("\\s+")));
	}

	private static List<Integer> statuses(String[] words) {
		List<Integer> read = Arrays.stream(words).map(Integer::valueOf).toList();
		return (read.size() == 1) ? Arrays.stream(Role.values()).map((role) -> read.get(0)).toList() : read;
	}

	private static Map<String, String> values(String text) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String value : text.strip().split("\\s+")) {
			String[] pair = value.split("=", 2);
			values.put(pair[0], (pair.length == 2) ? pair[1] : "");
		}
		return values;
	}

	/** The path with its variables filled in. */
	String path() {
		String path = pattern;
		for (Map.Entry<String, String> value : values.entrySet()) {
			path = path.replaceAll(variable(value.getKey()), value.getValue());
		}
		return path;
	}

	/** The fields to send. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>(values);
		fields.keySet().removeIf((name) -> name.isEmpty() || !pattern.equals(pattern.replaceAll(variable(name), "")));
		return fields;
	}

	/** A visit with its fields. */
	MockMvcRequestBuilder visit(MockMvcTester mvc) {
		return visit(mvc, fields());
	}

	/** A visit with these; from a network of its own, as some doors let none in often. */
	MockMvcRequestBuilder visit(MockMvcTester mvc, Map<String, String> typed) {
		MockMvcRequestBuilder visit = mvc.method(method)
			.uri(path())
			.remoteAddress("2001:db8:0:%x::1".formatted(VISITS.incrementAndGet()));
		typed.forEach((name, value) -> visit.param(name, value));
		return visit;
	}

	/** A variable of a path, with or without the shape it must have. */
	private static String variable(String name) {
		return "\\{" + name + "(?::(?:[^{}]|\\{[^{}]*\\})*)?\\}";
	}

	String name() {
		return method + " " + pattern;
	}

	boolean isOpen() {
		return pattern.equals("/masuk") || pattern.startsWith("/verifikasi") || bearsItsKey();
	}

	/** Whether who comes in is told by a key in the address, and by no session. */
	boolean bearsItsKey() {
		return pattern.startsWith("/berhenti/");
	}

	/** Everyone who walks this route, with what they should be told. */
	Map<Officer, Integer> visitors() {
		Map<Officer, Integer> visitors = new LinkedHashMap<>();
		for (Role role : Role.values()) {
			visitors.put(officer(role, HOMES.getOrDefault(role, "18.71")), home.get(role.ordinal()));
			visitors.put(officer(role, ELSEWHERE.getOrDefault(role, "17.01")), away.get(role.ordinal()));
		}
		return visitors;
	}

	/** Everyone who may read this page. */
	List<Officer> readers() {
		return visitors().entrySet()
			.stream()
			.filter((visitor) -> visitor.getValue() == 200)
			.map(Map.Entry::getKey)
			.toList();
	}

	static List<Officer> beginners() {
		List<Officer> beginners = new ArrayList<>();
		for (Role role : Role.values()) {
			beginners.add(new Officer(1, "baru", "Baru", new Scope(HOMES.getOrDefault(role, "18.71"), role), true));
		}
		return beginners;
	}

	private static Officer officer(Role role, String area) {
		return new Officer(1, "walker", "Pejalan", new Scope(area, role));
	}

}
