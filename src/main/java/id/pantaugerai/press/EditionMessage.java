package id.pantaugerai.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** A week in a few lines for a chat: whole lines, and never longer than can be read. */
@Component
@RequiredArgsConstructor
class EditionMessage {

	/** The most characters. */
	static final int LONGEST = 1000;

	private final PressWords words;

	private final CheckAddress addresses;

	String of(Edition edition) {
		List<String> text = new ArrayList<>(
				List.of("*" + words.title(edition) + "*", words.period(edition), words.state(edition), ""));
		List<String> end = new ArrayList<>(List.of(words.asOf(edition)));
		addresses.address(edition).ifPresent((address) -> end.add(words.say("press.check") + ": " + address));
		int left = LONGEST - length(text) - length(end) - 1;
		for (String line : body(edition)) {
			left -= line.length() + 1;
			if (left < 0) {
				break;
			}
			text.add(line);
		}
		text.add("");
		text.addAll(end);
		return cut(String.join("\n", text));
	}

	private static int length(List<String> lines) {
		return lines.stream().mapToInt((line) -> line.length() + 1).sum();
	}

	/** The sentences of the summary, then its figures. */
	private static List<String> body(Edition edition) {
		List<Piece> pieces = edition.content()
			.chapters()
			.stream()
			.filter((chapter) -> chapter.part() == Part.RINGKASAN)
			.map(Chapter::pieces)
			.flatMap(List::stream)
			.toList();
		List<String> lines = new ArrayList<>();
		pieces.stream()
			.filter(Piece.Prose.class::isInstance)
			.flatMap((piece) -> ((Piece.Prose) piece).sentences().stream())
			.forEach((sentence) -> lines.add("• " + flat(sentence)));
		pieces.stream()
			.filter(Piece.Grid.class::isInstance)
			.map(Piece.Grid.class::cast)
			.forEach((grid) -> grid.rows().forEach((row) -> lines.add(line(grid, row))));
		return lines;
	}

	/** The name of a row, and its figures by the names of their columns. */
	private static String line(Piece.Grid grid, Row row) {
		List<String> figures = new ArrayList<>();
		for (int at = 1; at < grid.columns().size(); at++) {
			if (row.values().get(at) != null) {
				figures.add(Headings.of(grid.columns().get(at)).toLowerCase(Wording.INDONESIAN) + " "
						+ ShownValue.of(grid.columns().get(at), row.values().get(at)));
			}
		}
		return "– " + flat(Objects.requireNonNullElse(row.values().get(0), "")) + ": " + String.join(", ", figures);
	}

	private static String flat(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** For a title that is itself too long. */
	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text
				: text.substring(0, text.substring(0, LONGEST + 1).lastIndexOf('\n')).stripTrailing();
	}

}
