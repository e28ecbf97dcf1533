package id.pantaugerai.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import lombok.extern.slf4j.Slf4j;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;

import org.springframework.util.StringUtils;

/**
 * Reads the text fields of a multipart form as they pass by. Files are let run past and
 * kept nowhere, and reading ends at a bound.
 */
@Slf4j
final class MultipartText {

	static final int MOST_BYTES = 32 << 20;

	private static final int LONGEST_FIELD = 16 * 1024;

	private static final int MOST_PARTS = 400;

	private MultipartText() {
	}

	static Map<String, String[]> read(HttpServletRequest request) {
		return read(request, MOST_BYTES);
	}

	static Map<String, String[]> read(HttpServletRequest request, int mostBytes) {
		Map<String, String[]> fields = new LinkedHashMap<>();
		FileUpload upload = new FileUpload();
		upload.setSizeMax(mostBytes);
		try {
			FileItemIterator parts = upload.getItemIterator(new Passing(request));
			for (int part = 0; part < MOST_PARTS && parts.hasNext(); part++) {
				add(fields, parts.next());
			}
		}
		catch (IOException ex) {
			log.info("A form was kept only in part: {}", ex.getClass().getSimpleName());
		}
		return fields;
	}

	private static void add(Map<String, String[]> fields, FileItemStream part) throws IOException {
		if (part.isFormField()) {
			try (InputStream text = part.openStream()) {
				String value = new String(text.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
				fields.merge(part.getFieldName(), new String[] { value }, StringUtils::concatenateStringArrays);
			}
		}
	}

	/** The body as a stream whose announced length decides nothing. */
	private record Passing(HttpServletRequest request) implements UploadContext {

		@Override
		public long contentLength() {
			return -1;
		}

		@Override
		public String getCharacterEncoding() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public String getContentType() {
			return request.getContentType();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return request.getInputStream();
		}

	}

}
