package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program to its end; what it prints goes to a file, so that a server it
 * leaves behind holds no pipe of ours.
 */
record Command(List<String> words) {

	static final int NOT_STARTED = 127;

	/** How a program ended and what it said. */
	record Outcome(int code, String output) {

		boolean succeeded() {
			return code == 0;
		}

	}

	Command after(List<String> prefix) {
		List<String> all = new ArrayList<>(prefix);
		all.addAll(words);
		return new Command(all);
	}

	Outcome run(Path workspace, Duration limit) {
		try {
			Path output = Files.createTempFile(workspace, "command", ".log");
			try {
				return new Outcome(execute(output, limit), Files.readString(output, Charset.defaultCharset()));
			}
			finally {
				Files.deleteIfExists(output);
			}
		}
		catch (IOException ex) {
			return new Outcome(NOT_STARTED, String.valueOf(ex.getMessage()));
		}
	}

	private int execute(Path output, Duration limit) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		try {
			process.getOutputStream().close();
			if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
				return process.exitValue();
			}
			throw new IOException(words.get(0) + " did not end within " + limit.toSeconds() + " s");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for " + words.get(0), ex);
		}
		finally {
			process.destroy();
		}
	}

}
