package id.pantaugerai.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads e-mail addresses as people type them: plain ASCII, one address, nothing that
 * could become a second line of a letter's head.
 */
public final class EmailAddress {

	/** How many characters an address may have. */
	public static final int LONGEST = 150;

	private static final int LONGEST_NAME = 64;

	private static final Pattern NAME = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");

	private static final Pattern DOMAIN = Pattern
		.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

	private EmailAddress() {
	}

	/** The address as it is kept, its domain in small letters; absent when it is none. */
	public static Optional<String> of(@Nullable String typed) {
		String text = (typed != null) ? typed.strip() : "";
		int at = text.lastIndexOf('@');
		if (text.length() > LONGEST || at < 1 || at > LONGEST_NAME) {
			return Optional.empty();
		}
		String name = text.substring(0, at);
		String domain = text.substring(at + 1).toLowerCase(Locale.ROOT);
		return (NAME.matcher(name).matches() && DOMAIN.matcher(domain).matches()) ? Optional.of(name + "@" + domain)
				: Optional.empty();
	}

}
