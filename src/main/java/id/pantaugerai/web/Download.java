package id.pantaugerai.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file, to be saved or to be looked at. */
public final class Download {

	/** Media type of a workbook. */
	public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	/** Media type of comma-separated values. */
	public static final String CSV = "text/csv;charset=UTF-8";

	/** Media type of a letter that can still be changed. */
	public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

	private Download() {
	}

	/** The bytes, to be saved under this name. */
	public static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
			.body(content);
	}

	/** A letter that was written for this answer alone. */
	public static ResponseEntity<byte[]> letter(String name, String type, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
			.body(content);
	}

	/** A PDF to be saved; whoever asks again is judged again. */
	public static ResponseEntity<Resource> document(String name, Resource pdf) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
			.body(pdf);
	}

	/**
	 * A JPEG to be looked at. What its address shows never changes, so a browser asks
	 * once and keeps it to itself.
	 */
	public static ResponseEntity<Resource> picture(String name, @Nullable String tag, Resource jpeg) {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(FOR_EVER)
			.eTag(tag)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.body(jpeg);
	}

	/**
	 * Sends a file of any length, to be saved under this name. All of it is written
	 * before the first byte leaves: what goes wrong is answered as such, not with half a
	 * file, and a slow line keeps nothing of the database waiting.
	 */
	public static void send(HttpServletResponse response, String name, String type, Content content)
			throws IOException {
		try (Spool spool = Spool.of(content)) {
			response.setHeader(HttpHeaders.CONTENT_TYPE, type);
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
			response.setContentLengthLong(spool.length());
			spool.copyTo(response.getOutputStream());
		}
	}

	private static String disposition(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

	/** What a file holds. */
	@FunctionalInterface
	public interface Content {

		/** Writes it, row by row, into a stream that somebody else closes. */
		void writeTo(OutputStream out) throws IOException;

	}

}
