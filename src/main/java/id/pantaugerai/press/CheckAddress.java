package id.pantaugerai.press;

import java.net.URI;
import java.util.Optional;

import id.pantaugerai.edition.Edition;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Where anybody may check a printed report. */
@Component
class CheckAddress {

	private final String baseUrl;

	CheckAddress(@Value("${pantau.base-url}") String baseUrl) {
		this.baseUrl = isAddress(baseUrl.strip()) ? StringUtils.trimTrailingCharacter(baseUrl.strip(), '/') : "";
	}

	/**
	 * The address of a closed week; empty for an open one, and while the application does
	 * not know its own address.
	 */
	Optional<String> address(Edition edition) {
		Edition.Seal seal = edition.seal();
		return (seal == null || baseUrl.isEmpty()) ? Optional.empty()
				: Optional.of(baseUrl + "/verifikasi/" + seal.code());
	}

	private static boolean isAddress(String text) {
		return text.matches("https?://[^\\s?#]+") && URI.create(text).getHost() != null;
	}

}
