package id.pantaugerai.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Makes a file depend on nothing but its sheet: the moment it says it was made, and its
 * identifier.
 */
final class Imprint {

	private static final String MADE = "<xmp:CreateDate>[^<]*</xmp:CreateDate>";

	private Imprint() {
	}

	static byte[] of(PDDocument document, Instant made) throws IOException {
		Calendar moment = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
		document.getDocumentInformation().setCreationDate(moment);
		PDMetadata metadata = document.getDocumentCatalog().getMetadata();
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		metadata.importXMPMetadata(
				xmp.replaceFirst(MADE, "<xmp:CreateDate>" + made.truncatedTo(ChronoUnit.SECONDS) + "</xmp:CreateDate>")
					.getBytes(StandardCharsets.UTF_8));
		document.setDocumentId(made.toEpochMilli());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.save(bytes);
		return bytes.toByteArray();
	}

}
