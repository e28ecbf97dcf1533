package id.pantaugerai.benchmark;

import java.io.File;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Measures in a process of its own, with a bounded heap, whatever started it. */
public final class Bounded {

	private static final String INSIDE = "pantau.benchmark.inside";

	private Bounded() {
	}

	/**
	 * Whether this is that process, of 256 MB; when it is not, another has measured
	 * everything by the time this answers.
	 */
	public static boolean inside(Class<?> benchmark, String... arguments) throws Exception {
		return inside(List.of("-Xmx256m", "-XX:+UseSerialGC"), benchmark, arguments);
	}

	/**
	 * The same with the virtual machine of production, of whose heap 300 MB may be used.
	 */
	public static boolean insideProduction(Class<?> benchmark, String... arguments) throws Exception {
		return inside(List.of("@src/docker/jvm.options", "-Xmx300m"), benchmark, arguments);
	}

	private static boolean inside(List<String> options, Class<?> benchmark, String... arguments) throws Exception {
		if (Boolean.getBoolean(INSIDE)) {
			return true;
		}
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
		command.addAll(options);
		command.addAll(List.of("-D" + INSIDE + "=true", "-cp", classes(benchmark), benchmark.getName()));
		command.addAll(List.of(arguments));
		int code = new ProcessBuilder(command).inheritIO().start().waitFor();
		if (code != 0) {
			throw new IllegalStateException("The measured process ended with " + code);
		}
		return false;
	}

	/** What this process was started with: by the build's loader, or by a class path. */
	private static String classes(Class<?> benchmark) {
		if (!(benchmark.getClassLoader() instanceof URLClassLoader loader)) {
			return System.getProperty("java.class.path");
		}
		return Arrays.stream(loader.getURLs())
			.map((url) -> new File(url.getPath()).toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

}
