package id.pantaugerai.closing;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Ten characters under which a report is checked. None of them is easily taken for
 * another; letters that are typed for a look-alike are read as it.
 *
 * @param letters the characters without anything between them
 */
public record ShortCode(String letters) {

	private static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";

	private static final int LENGTH = 10;

	private static final int GROUP = 5;

	private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}._·]+");

	public ShortCode {
		Assert.isTrue(WHOLE.matcher(letters).matches(), "A short code has ten unmistakable characters");
	}

	/** One that nobody can guess. */
	static ShortCode random(RandomGenerator chance) {
		StringBuilder letters = new StringBuilder(LENGTH);
		for (int place = 0; place < LENGTH; place++) {
			letters.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
		}
		return new ShortCode(letters.toString());
	}

	/** What somebody typed, in any case and with any gaps; empty when it is no code. */
	public static Optional<ShortCode> parse(@Nullable String typed) {
		String text = (typed != null) ? typed : "";
		String letters = BETWEEN.matcher(text)
			.replaceAll("")
			.toUpperCase(Locale.ROOT)
			.replace('B', '8')
			.replace('S', '5')
			.replace('Z', '2');
		return WHOLE.matcher(letters).matches() ? Optional.of(new ShortCode(letters)) : Optional.empty();
	}

	/** As it is printed: {@code K7M2Q-9PRX4}. */
	public String text() {
		return letters.substring(0, GROUP) + "-" + letters.substring(GROUP);
	}

	@Override
	public String toString() {
		return text();
	}

}
