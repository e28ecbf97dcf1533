package id.pantaugerai.paper;

import java.util.List;

import org.springframework.util.Assert;

/**
 * The head of a letter.
 *
 * @param government the line above the office
 * @param office its name, the largest line
 * @param lines address, telephone and what else stands below
 * @param crest at the left
 */
public record Letterhead(String government, String office, List<String> lines, Picture crest) {

	public Letterhead {
		Assert.hasText(office, "A letterhead names its office");
		lines = List.copyOf(lines);
	}

	/** A neutral shield of our own drawing. */
	public static Picture placeholder() {
		return Picture.of(Pantry.bytes("shield.png"), "Tempat lambang daerah");
	}

}
