package id.pantaugerai.shared;

import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the one bundle, in the one language; the same on every machine. */
@Component
@RequiredArgsConstructor
public class Wording {

	/** The language of the interface, of its files and of its letters. */
	public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private final MessageSource messages;

	/** What stands under a key, with what fills it. */
	public String say(String key, @Nullable Object... parts) {
		return messages.getMessage(key, parts, INDONESIAN);
	}

	/** The same; empty where nothing stands under the key. */
	public Optional<String> find(String key) {
		return Optional.ofNullable(messages.getMessage(key, null, null, INDONESIAN));
	}

}
