package id.pantaugerai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The product as it is written. */
public final class Sources {

	private Sources() {
	}

	/** The text of every file whose name ends so. */
	public static List<String> ending(String... endings) throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			for (Path file : files.filter((path) -> Stream.of(endings).anyMatch(path.toString()::endsWith)).toList()) {
				texts.add(Files.readString(file));
			}
		}
		return texts;
	}

}
