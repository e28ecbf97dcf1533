package id.pantaugerai.dashboard;

import java.util.Locale;

import lombok.RequiredArgsConstructor;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes the words of pictures from the one bundle. */
@Component
@RequiredArgsConstructor
class Words {

	private static final Locale LOCALE = Locale.forLanguageTag("id-ID");

	private final MessageSource messages;

	String of(String key, Object... parts) {
		return messages.getMessage(key, parts, LOCALE);
	}

}
