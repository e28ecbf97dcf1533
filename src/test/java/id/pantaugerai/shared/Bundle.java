package id.pantaugerai.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The one bundle, without Spring. */
public final class Bundle {

	private Bundle() {
	}

	/** As it is written: every word by its key. */
	public static Properties words() {
		Properties words = new Properties();
		try (Reader bundle = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
			words.load(bundle);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
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
