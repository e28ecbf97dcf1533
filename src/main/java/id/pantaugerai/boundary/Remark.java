package id.pantaugerai.boundary;

import org.jspecify.annotations.Nullable;

/**
 * One remark on a file.
 *
 * @param subject the feature or the kelurahan, as the file or the list names it
 * @param detail what more there is to say; null for nothing
 */
public record Remark(FindingKind kind, String subject, @Nullable String detail) {

	private static final int LONGEST_SUBJECT = 160;

	private static final int LONGEST_DETAIL = 200;

	public Remark {
		subject = cut(subject, LONGEST_SUBJECT);
		detail = (detail != null) ? cut(detail, LONGEST_DETAIL) : null;
	}

	private static String cut(String text, int most) {
		String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
		return (plain.length() > most) ? plain.substring(0, most - 1) + "…" : plain;
	}

}
