package id.pantaugerai.edition;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the house, without the house. */
final class Bundles {

	private Bundles() {
	}

	static EditionWords words() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return new EditionWords(messages);
	}

}
