package id.pantaugerai.closing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Sieve;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a report as JSON that is the same to the byte on every machine, and reads it
 * back.
 */
final class EditionText {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private static final ExcerptReader EXCERPTS = new ExcerptReader(MAPPER);

	private EditionText() {
	}

	static byte[] write(Content content) {
		return MAPPER.writeValueAsBytes(content);
	}

	static Content read(byte[] text) {
		return MAPPER.readValue(text, Content.class);
	}

	/** Of a report only what is wanted. */
	static ExcerptReader.Excerpt read(byte[] text, Sieve sieve) {
		return EXCERPTS.read(text, sieve);
	}

	/** In hexadecimal. */
	static String sha256(byte[] text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
