package id.pantaugerai.notice;

import java.util.regex.Pattern;

import org.springframework.util.Assert;

/**
 * One line for somebody's inbox.
 *
 * @param kind what it is about
 * @param event names what happened, for ever: who was told of it is not told again. Made
 * of the kind of thing, its number and what became of it: {@code kendala:KD-2026-0042:3}
 * @param text what is said
 * @param link the path of the page where the officer goes on
 * @param urgent whether it presses, which the inbox shows
 */
public record Notice(NoticeKind kind, String event, NoticeText text, String link, boolean urgent) {

	private static final Pattern EVENT = Pattern.compile("[\\x21-\\x7e]{1,160}");

	private static final Pattern LINK = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]{0,299}");

	public Notice {
		Assert.isTrue(EVENT.matcher(event).matches(), "An event is named by at most 160 plain characters");
		Assert.isTrue(LINK.matcher(link).matches(), "A notice links to a path of this application");
	}

	/** A notice that does not press. */
	public static Notice of(NoticeKind kind, String event, NoticeText text, String link) {
		return new Notice(kind, event, text, link, false);
	}

	/** The same notice, pressing. */
	public Notice atOnce() {
		return new Notice(kind, event, text, link, true);
	}

}
