package id.pantaugerai.file;

import java.util.regex.Pattern;

/**
 * The name of a stored file: the SHA-256 of its bytes. Nothing else can become a path.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record FileHash(String value) {

	private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

	public FileHash {
		if (!isHash(value)) {
			throw new IllegalArgumentException("A file is named by 64 hexadecimal digits");
		}
	}

	static boolean isHash(String text) {
		return HEX.matcher(text).matches();
	}

	@Override
	public String toString() {
		return value;
	}

}
