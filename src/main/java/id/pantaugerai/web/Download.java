package id.pantaugerai.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a file to be saved. */
public final class Download {

	/** Media type of a workbook. */
	public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	/** Media type of comma-separated values. */
	public static final String CSV = "text/csv;charset=UTF-8";

	private Download() {
	}

	/** The bytes, to be saved under this name. */
	public static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

}
