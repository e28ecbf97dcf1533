package id.pantaugerai.mail;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a letter says, before it is set. Texts are shown as they are, never as markup.
 *
 * @param opening the first sentence
 * @param sections what follows, by topic
 * @param path where to go on
 */
public record LetterContent(String opening, List<Section> sections, String path) {

	/** The same without topics that the recipient does not want. */
	LetterContent without(Set<String> topics) {
		return new LetterContent(opening,
				sections.stream().filter((section) -> !topics.contains(section.topic())).toList(), path);
	}

	/** Its only topic; absent when it speaks of several. */
	@Nullable String topic() {
		return (sections.size() == 1) ? sections.get(0).topic() : null;
	}

	/**
	 * What is said about one topic.
	 *
	 * @param topic the topic, by which a recipient unsubscribes
	 * @param heading its name
	 * @param lines the facts
	 * @param more how many are left out
	 * @param path where all of them are
	 */
	public record Section(String topic, String heading, List<Line> lines, long more, String path) {
	}

	/**
	 * One fact.
	 *
	 * @param text what is said
	 * @param path the page where it is
	 * @param urgent whether it presses
	 * @param fresh whether the recipient was not told before
	 */
	public record Line(String text, String path, boolean urgent, boolean fresh) {
	}

}
