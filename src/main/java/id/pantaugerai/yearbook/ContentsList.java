package id.pantaugerai.yearbook;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.closing.ClosedYear;
import id.pantaugerai.closing.SealedWeek;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetColumn;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What an archive holds, to be read by people and to be checked by machines. */
@Component
@RequiredArgsConstructor
class ContentsList {

	static final String NAME = "daftar-isi.csv";

	static final String SUMS = "SHA256SUMS";

	private final Wording words;

	static String path(SealedWeek week, YearbookPart part) {
		return week.week().text() + "/" + part.name();
	}

	/** A line a file, with the hash of the file and of the frozen report. */
	byte[] list(ClosedYear year, List<YearbookPart> parts) {
		List<SheetColumn<Line>> columns = List.of(column("file", 40, Line::path),
				column("week", 12, (line) -> line.week().week().text()), column("edition", 14, this::edition),
				column("closed", 18, (line) -> LocalDateTime.ofInstant(line.week().closedAt(), Zone.WIB)),
				column("bytes", 12, (line) -> line.part().bytes()),
				column("hash", 66, (line) -> line.part().fileHash()),
				column("seal", 66, (line) -> line.week().sha256()),
				column("code", 14, (line) -> line.week().code().text()));
		return new Sheet<>(NAME, columns, lines(year, parts).toList()).csv();
	}

	/** The same hashes as {@code sha256sum -c} reads them. */
	String sums(ClosedYear year, List<YearbookPart> parts) {
		return lines(year, parts).map((line) -> line.part().fileHash() + "  " + line.path() + "\n")
			.collect(Collectors.joining());
	}

	private static Stream<Line> lines(ClosedYear year, List<YearbookPart> parts) {
		return year.weeks()
			.stream()
			.flatMap((week) -> YearbookBinder.of(week, parts).stream().map((part) -> new Line(week, part)));
	}

	private String edition(Line line) {
		return line.week().isRalat() ? words.say("yearbook.list.ralat", line.week().number())
				: words.say("yearbook.list.first");
	}

	private SheetColumn<Line> column(String word, int width, Function<Line, @Nullable Object> cell) {
		return new SheetColumn<>(words.say("yearbook.list." + word), width, cell);
	}

	/** One file of one week. */
	private record Line(SealedWeek week, YearbookPart part) {

		String path() {
			return ContentsList.path(week, part);
		}

	}

}
