package id.pantaugerai.yearbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import id.pantaugerai.closing.ClosedYear;
import id.pantaugerai.closing.SealedWeek;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Binds finished files into one archive, a folder a week, led by a list of contents with
 * the hash of each. No more than a buffer of it is ever in memory.
 */
@Component
@RequiredArgsConstructor
class YearbookBinder {

	private final FileStore files;

	private final ContentsList contents;

	void bind(ClosedYear year, List<YearbookPart> parts, OutputStream out) throws IOException {
		// closing the archive would close the stream, which is not ours
		ZipOutputStream archive = new ZipOutputStream(new BufferedOutputStream(out));
		LocalDateTime last = moment(year.weeks().get(year.weeks().size() - 1));
		put(archive, ContentsList.NAME, last, contents.list(year, parts));
		put(archive, ContentsList.SUMS, last, contents.sums(year, parts).getBytes(StandardCharsets.UTF_8));
		for (SealedWeek week : year.weeks()) {
			for (YearbookPart part : of(week, parts)) {
				begin(archive, ContentsList.path(week, part), moment(week));
				try (InputStream file = files.open(part.hash()).getInputStream()) {
					file.transferTo(archive);
				}
				archive.closeEntry();
			}
		}
		archive.finish();
		archive.flush();
	}

	static List<YearbookPart> of(SealedWeek week, List<YearbookPart> parts) {
		return parts.stream()
			.filter((part) -> part.code().equals(week.code().letters()))
			.sorted(Comparator.comparing(YearbookPart::kind))
			.toList();
	}

	private static void put(ZipOutputStream archive, String name, LocalDateTime at, byte[] content) throws IOException {
		begin(archive, name, at);
		archive.write(content);
		archive.closeEntry();
	}

	private static void begin(ZipOutputStream archive, String name, LocalDateTime at) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(at);
		archive.putNextEntry(entry);
	}

	private static LocalDateTime moment(SealedWeek week) {
		return LocalDateTime.ofInstant(week.closedAt(), Zone.WIB);
	}

}
