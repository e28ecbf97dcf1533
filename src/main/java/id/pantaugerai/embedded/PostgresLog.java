package id.pantaugerai.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the server wrote about itself; kept small, one older file beside it. */
record PostgresLog(Path file) {

	private static final long LARGE = 5_000_000;

	private static final int LAST_LINES = 15;

	void turnOver() throws IOException {
		if (Files.exists(file) && Files.size(file) > LARGE) {
			Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	String tail() throws IOException {
		if (!Files.exists(file)) {
			return "";
		}
		List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
	}

}
