package id.pantaugerai.land;

import java.util.List;

/**
 * Facts in words that belong together.
 *
 * @param name what they are about
 * @param lines one a fact
 */
public record LandFactGroup(String name, List<LandFactLine> lines) {

	/** The lines that say something. */
	public List<LandFactLine> known() {
		return lines.stream().filter((line) -> line.text() != null).toList();
	}

	/** The names of the facts that nobody knows. */
	public List<String> unknown() {
		return lines.stream().filter((line) -> line.text() == null).map(LandFactLine::name).toList();
	}

}
