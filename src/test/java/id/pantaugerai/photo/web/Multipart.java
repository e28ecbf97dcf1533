package id.pantaugerai.photo.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A form with files, as a browser sends it, without holding it in memory. */
final class Multipart {

	static final String BOUNDARY = "----UjiFoto7MA4YWxkTrZu0gW";

	private final List<InputStream> parts = new ArrayList<>();

	private long length;

	Multipart field(String name, String value) {
		return text(head(name) + "\r\n\r\n" + value + "\r\n");
	}

	Multipart file(String name, InputStream content, int size) {
		text(head(name) + "; filename=\"IMG_2201.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
		parts.add(content);
		length += size;
		return text("\r\n");
	}

	long length() {
		return length + end().length;
	}

	InputStream content() {
		parts.add(new ByteArrayInputStream(end()));
		return new SequenceInputStream(Collections.enumeration(parts));
	}

	private Multipart text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		parts.add(new ByteArrayInputStream(bytes));
		length += bytes.length;
		return this;
	}

	private static String head(String name) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
	}

	private static byte[] end() {
		return ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
	}

}
