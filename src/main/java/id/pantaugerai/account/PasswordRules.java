package id.pantaugerai.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, and not what everyone would try first. */
public final class PasswordRules {

	/** The fewest characters. */
	public static final int SHORTEST = 12;

	private static final int LONGEST = 128;

	private static final int FEWEST_DIFFERENT = 5;

	private static final int SHORTEST_WORD = 3;

	private static final String ROWS = "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiopasdfghjklzxcvbnm "
			+ "zyxwvutsrqponmlkjihgfedcba 98765432109876543210";

	private static final List<String> COMMON = List.of("password", "katasandi", "rahasia", "indonesia", "merahputih",
			"bandarlampung", "lampung", "koperasi", "koperasimerahputih", "pantaugerai", "gerai", "kelurahan",
			"kecamatan", "qwerty", "admin", "administrator", "operator", "letmein", "welcome", "selamatdatang",
			"bismillah", "sayang", "iloveyou", "bandarlampungku", "pemkotbandarlampung", "kotabandarlampung");

	private PasswordRules() {
	}

	/** The first thing that is wrong with a password for this account, if anything is. */
	public static Optional<PasswordFlaw> check(String username, String password) {
		if (password.length() < SHORTEST) {
			return Optional.of(PasswordFlaw.SHORT);
		}
		if (password.length() > LONGEST) {
			return Optional.of(PasswordFlaw.LONG);
		}
		String plain = password.toLowerCase(Locale.ROOT);
		if (isLikeName(username, plain)) {
			return Optional.of(PasswordFlaw.LIKE_NAME);
		}
		return isCommon(plain) ? Optional.of(PasswordFlaw.COMMON) : Optional.empty();
	}

	/** A name of hardly any letters, such as a NIP, is looked for as it stands. */
	private static boolean isLikeName(String username, String plain) {
		String name = letters(username);
		if (name.length() < SHORTEST_WORD) {
			return plain.contains(username);
		}
		return letters(plain).contains(name) && letters(plain).length() < name.length() + SHORTEST;
	}

	private static boolean isCommon(String plain) {
		String letters = letters(plain);
		return plain.chars().distinct().count() < FEWEST_DIFFERENT || ROWS.contains(plain) || COMMON.contains(letters)
				|| COMMON.contains(halved(letters)) || (letters.isEmpty() && plain.matches("\\d{12,14}"));
	}

	private static String letters(String text) {
		return text.replaceAll("[^a-z]", "");
	}

	private static String halved(String text) {
		String half = text.substring(0, text.length() / 2);
		return text.equals(half + half) ? half : "";
	}

}
