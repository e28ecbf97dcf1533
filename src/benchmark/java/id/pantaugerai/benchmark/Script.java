package id.pantaugerai.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts that measurements bring along, named from the root of their folder. */
public final class Script {

	private Script() {
	}

	/** The whole text. */
	public static String read(String name) throws IOException {
		try (InputStream script = Script.class.getResourceAsStream(name)) {
			if (script == null) {
				throw new IOException(name + " is missing");
			}
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Its statements, one after another. */
	public static List<String> steps(String name) throws IOException {
		return List.of(read(name).split(";\\s*\\n"));
	}

}
