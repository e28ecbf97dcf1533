package id.pantaugerai.boundary.web;

import org.springframework.web.multipart.MultipartFile;

/** The name of an uploaded file, as far as it can be shown and kept. */
final class FileName {

	private static final int LONGEST = 100;

	private FileName() {
	}

	/** The last part of the path some browsers send, without control characters. */
	static String of(MultipartFile file) {
		String sent = file.getOriginalFilename();
		String name = (sent != null) ? sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1) : "";
		String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
		String kept = plain.substring(0, Math.min(LONGEST, plain.length()));
		return kept.isEmpty() ? "batas.geojson" : kept;
	}

}
