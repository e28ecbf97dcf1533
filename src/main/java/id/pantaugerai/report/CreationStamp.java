package id.pantaugerai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.github.rzymek.opczip.OpcOutputStream;

/**
 * Says in a workbook that it was created when its figures were final, not when somebody
 * happened to ask for it: the same figures are then the same bytes.
 */
final class CreationStamp {

	private static final String CORE = "docProps/core.xml";

	private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

	private CreationStamp() {
	}

	/** The bytes of a workbook with another date of creation. */
	static byte[] set(Path workbook, Instant created) throws IOException {
		ByteArrayOutputStream stamped = new ByteArrayOutputStream();
		try (ZipFile from = new ZipFile(workbook.toFile()); OpcOutputStream to = new OpcOutputStream(stamped)) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				try (InputStream part = from.getInputStream(entry)) {
					copy(entry.getName(), part, to, created);
				}
				to.closeEntry();
			}
		}
		return stamped.toByteArray();
	}

	private static void copy(String name, InputStream part, OpcOutputStream to, Instant created) throws IOException {
		if (name.equals(CORE)) {
			to.write(stamp(part.readAllBytes(), created));
		}
		else {
			part.transferTo(to);
		}
	}

	private static byte[] stamp(byte[] core, Instant created) {
		return new String(core, StandardCharsets.UTF_8).replaceFirst(CREATED, "$1" + created + "$2")
			.getBytes(StandardCharsets.UTF_8);
	}

}
