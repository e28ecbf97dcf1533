package id.pantaugerai.intake;

import java.util.List;

/**
 * What is wrong with one cell of a file.
 *
 * @param cell as a spreadsheet names it; empty where the whole row is meant
 * @param message the key of the words, without {@code intake.flaw.}
 * @param arguments of the words
 */
record Flaw(String cell, String message, List<String> arguments) {

	Flaw {
		arguments = List.copyOf(arguments);
	}

	static Flaw of(String cell, String message, String... arguments) {
		return new Flaw(cell, message, List.of(arguments));
	}

}
