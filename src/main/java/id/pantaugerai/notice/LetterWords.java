package id.pantaugerai.notice;

import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** The words of letters about notices. */
@Component
@RequiredArgsConstructor
class LetterWords {

	/** Short, because an address may be wrong: the whole stands behind the sign-in. */
	static final int BRIEF = 160;

	private final Wording words;

	String say(String key, Object... values) {
		return words.say(key, values);
	}

	String kind(NoticeKind kind) {
		return say("notice.kind." + kind);
	}

	String brief(String text) {
		if (text.codePointCount(0, text.length()) <= BRIEF) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, BRIEF - 1)).stripTrailing() + "…";
	}

}
