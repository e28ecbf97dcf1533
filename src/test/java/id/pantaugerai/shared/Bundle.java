package id.pantaugerai.shared;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The one bundle, without Spring. */
public final class Bundle {

	private Bundle() {
	}

	/** As templates ask it. */
	public static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/** As the rooms ask it. */
	public static Wording wording() {
		return new Wording(messages());
	}

}
