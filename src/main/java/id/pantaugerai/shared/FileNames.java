package id.pantaugerai.shared;

import org.jspecify.annotations.Nullable;

/** The names of uploaded files, as far as they can be shown and kept. */
public final class FileNames {

	private static final int LONGEST = 100;

	private FileNames() {
	}

	/**
	 * The last part of the path some browsers send, without control characters; another
	 * name when nothing is left.
	 */
	public static String shown(@Nullable String sent, String otherwise) {
		String name = (sent != null) ? sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1) : "";
		String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
		String kept = plain.substring(0, Math.min(LONGEST, plain.length()));
		return kept.isEmpty() ? otherwise : kept;
	}

}
