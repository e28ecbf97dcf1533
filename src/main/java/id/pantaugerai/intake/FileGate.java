package id.pantaugerai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells by its bytes what a file is, and lets in workbooks without macros and plain text.
 * A workbook is unpacked once to see how large it really is, whatever it says of itself.
 */
final class FileGate {

	private static final long MOST_UNPACKED = 160L << 20;

	private static final int MOST_ENTRIES = 2_000;

	private static final int HEAD = 64 * 1024;

	private FileGate() {
	}

	/** Opens the rows of a file, or says why not. */
	static RowReader open(Path file) throws IOException {
		byte[] head = head(file);
		if (head.length == 0) {
			throw new RefusedFileException("empty");
		}
		String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004")) {
			inspect(file);
			return WorkbookRows.open(file);
		}
		if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
			throw new RefusedFileException("old");
		}
		if (!isPlain(head) || start.startsWith("MZ") || start.startsWith("%PDF") || start.startsWith("<")) {
			throw new RefusedFileException("foreign");
		}
		return CsvRows.open(file);
	}

	private static boolean isPlain(byte[] head) {
		for (byte one : head) {
			if (one == 0) {
				return false;
			}
		}
		return true;
	}

	private static void inspect(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<String> names = new ArrayList<>();
			long unpacked = 0;
			for (ZipEntry entry : Collections.list(zip.entries())) {
				names.add(entry.getName().toLowerCase(Locale.ROOT));
				unpacked += weigh(zip, entry, MOST_UNPACKED - unpacked);
				if (names.size() > MOST_ENTRIES || unpacked >= MOST_UNPACKED) {
					throw new RefusedFileException("bomb");
				}
			}
			requireWorkbook(names);
			WorkbookParts.inspect(zip);
		}
		catch (ZipException ex) {
			throw new RefusedFileException("broken");
		}
	}

	private static void requireWorkbook(List<String> names) {
		if (!names.contains("xl/workbook.xml")) {
			throw new RefusedFileException("foreign");
		}
		if (names.stream().anyMatch((name) -> name.endsWith("vbaproject.bin") || name.contains("macrosheets/"))) {
			throw new RefusedFileException("macro");
		}
	}

	private static long weigh(ZipFile zip, ZipEntry entry, long most) throws IOException {
		byte[] buffer = new byte[HEAD];
		long size = 0;
		try (InputStream in = zip.getInputStream(entry)) {
			for (int count = in.read(buffer); count >= 0 && size < most; count = in.read(buffer)) {
				size += count;
			}
		}
		return size;
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		}
	}

}
