package id.pantaugerai.web;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where pictures of streets and houses come from, if the operator names a place. Without
 * one, a map shows the outlines alone and asks nobody outside.
 */
@Component
public class TileServer {

	private final @Nullable String url;

	private final @Nullable String origin;

	private final @Nullable String attribution;

	/** Takes what is configured; whatever could not be asked for tiles is refused. */
	public TileServer(@Value("${pantau.tile-url:}") String url,
			@Value("${pantau.tile-attribution:}") String attribution) {
		String address = url.strip();
		this.url = address.isEmpty() ? null : address;
		this.origin = address.isEmpty() ? null : origin(address);
		this.attribution = attribution.isBlank() ? null : attribution.strip();
	}

	/** The address of one tile, with {@code {z}}, {@code {x}} and {@code {y}} in it. */
	public @Nullable String url() {
		return url;
	}

	/** The one place that pictures may come from: scheme, host and port. */
	public @Nullable String origin() {
		return origin;
	}

	/** Whom the pictures are owed to. */
	public @Nullable String attribution() {
		return attribution;
	}

	private static String origin(String address) {
		if (!address.contains("{z}") || !address.contains("{x}") || !address.contains("{y}")) {
			throw new TileServerException(address, "{z}, {x} dan {y} harus ada di dalamnya");
		}
		URI uri = parsed(address);
		String scheme = uri.getScheme();
		String host = uri.getHost();
		if (scheme == null || !scheme.matches("https?") || host == null || !host.matches("[A-Za-z0-9.-]+")
				|| uri.getRawUserInfo() != null) {
			throw new TileServerException(address, "harus dimulai dengan https:// dan nama sebuah server");
		}
		return scheme + "://" + host + ((uri.getPort() >= 0) ? ":" + uri.getPort() : "");
	}

	private static URI parsed(String address) {
		try {
			return new URI(address.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
		}
		catch (URISyntaxException ex) {
			throw new TileServerException(address, "bukan alamat yang sah");
		}
	}

}
