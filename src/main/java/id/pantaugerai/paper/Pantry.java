package id.pantaugerai.paper;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import org.jspecify.annotations.Nullable;

/**
 * All that a sheet may be set from: stylesheets of ours and the pictures handed in.
 * Everything else, near or far, is refused before it is looked for.
 */
final class Pantry implements FSUriResolver, FSStreamFactory, BiPredicate<String, ExternalResourceType> {

	static final String SCHEME = "paper:";

	private static final Pattern STYLESHEET = Pattern.compile("paper:[a-z-]{1,40}\\.css");

	private final Map<String, Picture> pictures;

	Pantry(List<Picture> pictures) {
		this.pictures = pictures.stream()
			.collect(Collectors.toMap(Picture::uri, Function.identity(), (one, same) -> one));
	}

	@Override
	public @Nullable String resolveURI(@Nullable String baseUri, @Nullable String uri) {
		return holds(uri) ? uri : null;
	}

	@Override
	public boolean test(String uri, ExternalResourceType type) {
		return holds(uri);
	}

	@Override
	public FSStream getUrl(String uri) {
		return new Jar(open(uri));
	}

	private boolean holds(@Nullable String uri) {
		return uri != null && (pictures.containsKey(uri) || STYLESHEET.matcher(uri).matches());
	}

	private InputStream open(String uri) {
		Picture picture = pictures.get(uri);
		return (picture != null) ? new ByteArrayInputStream(picture.bytes()) : resource(uri.substring(SCHEME.length()));
	}

	/** A file that stands beside the stylesheets in the application itself. */
	static InputStream resource(String name) {
		InputStream found = Pantry.class.getResourceAsStream("/paper/" + name);
		if (found == null) {
			throw new UncheckedIOException(new FileNotFoundException(name));
		}
		return found;
	}

	static byte[] bytes(String name) {
		try (InputStream in = resource(name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Jar(InputStream stream) implements FSStream {

		@Override
		public InputStream getStream() {
			return stream;
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(stream, StandardCharsets.UTF_8);
		}

	}

}
