package id.pantaugerai.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Writes every table of an edition into one archive; the same edition, the same bytes.
 */
@Component
@RequiredArgsConstructor
class EditionBundle {

	private final PressTables tables;

	private final PressNotes notes;

	byte[] write(Edition edition) {
		Map<String, Piece.Grid> files = new LinkedHashMap<>();
		files.put("catatan.csv", notes.table(edition));
		tables.of(edition.content()).forEach((grid) -> files.putIfAbsent(FileNaming.stem(grid.code()) + ".csv", grid));
		LocalDateTime moment = LocalDateTime.ofInstant(edition.content().asOf(), Zone.WIB);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, Piece.Grid> file : files.entrySet()) {
				ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTimeLocal(moment);
				archive.putNextEntry(entry);
				archive.write(ListFormat.write(file.getValue()));
				archive.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
