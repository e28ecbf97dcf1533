package id.pantaugerai.press;

import java.util.Collections;
import java.util.stream.IntStream;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.paper.Printed;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionSigningTests {

	@ParameterizedTest
	@CsvSource({ "2, 3", "2, 30", "2, 36", "2, 60", "14, 3", "14, 25", "14, 60" })
	void bearsTheSignatureOnThePageOfTheLastLines(int columns, int lines) {
		Piece.Grid plan = Chapters.grid("rencana", "Rencana",
				IntStream.range(0, columns)
					.mapToObj((at) -> Chapters.column("k" + at, "Kolom " + at, Kind.TEXT))
					.toList(),
				IntStream.rangeClosed(1, lines)
					.mapToObj((line) -> new Row("r" + line, Collections.nCopies(columns, "Usulan-" + line)))
					.toList());
		byte[] pdf = Presses.press().paper(Editions.saying(Part.RENCANA, plan), Paper.A4).content();

		assertThat(Printed.pages(pdf)).filteredOn((page) -> page.contains("NIP 19700101"))
			.singleElement(InstanceOfAssertFactories.STRING)
			.contains("Usulan-" + lines, "Usulan-" + (lines - 2), "Kolom 1");
	}

}
