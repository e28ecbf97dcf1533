package id.pantaugerai.mail;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.account.EmailAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Whether letters can be sent, from whom, and how links in them begin. */
@Component
public class MailSettings {

	private final String host;

	private final String from;

	private final String baseUrl;

	private final Duration kept;

	private final int urgentADay;

	MailSettings(@Value("${spring.mail.host:}") String host, @Value("${pantau.mail.from}") String from,
			@Value("${pantau.base-url}") String baseUrl, @Value("${pantau.mail.keep}") Duration kept,
			@Value("${pantau.mail.urgent-a-day}") int urgentADay) {
		this.host = host.strip();
		this.from = EmailAddress.of(from).orElse("");
		this.kept = kept;
		this.urgentADay = urgentADay;
		this.baseUrl = isAddress(baseUrl.strip()) ? StringUtils.trimTrailingCharacter(baseUrl.strip(), '/') : "";
	}

	/** Whether everything is set that sending needs. */
	public boolean ready() {
		return missing().isEmpty();
	}

	/** The environment variables that are not set, or not fit for use. */
	public List<String> missing() {
		List<String> missing = new ArrayList<>();
		if (host.isEmpty()) {
			missing.add("SPRING_MAIL_HOST");
		}
		if (from.isEmpty()) {
			missing.add("PANTAU_MAIL_FROM");
		}
		if (baseUrl.isEmpty()) {
			missing.add("PANTAU_BASE_URL");
		}
		return missing;
	}

	/** The address that letters come from. */
	public String from() {
		return from;
	}

	/** How long a settled letter is kept. */
	public Duration kept() {
		return kept;
	}

	/** How many letters that cannot wait one officer gets within a day. */
	int urgentADay() {
		return urgentADay;
	}

	/** A page as a letter links to it. */
	String url(String path) {
		return baseUrl + path;
	}

	/** The right side of the names of letters. */
	String domain() {
		return Objects.requireNonNullElse(URI.create(baseUrl).getHost(), "localhost");
	}

	private static boolean isAddress(String text) {
		try {
			URI address = URI.create(text);
			return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
					&& address.getHost() != null && address.getQuery() == null && address.getFragment() == null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
