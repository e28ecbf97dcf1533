package id.pantaugerai.edition.web;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a table of the report lies on a phone. */
class TableViewTests {

	@Test
	void keepsAFewFiguresBesideTheirNames() {
		assertThat(table(3, true)).returns(true, TableView::compact).returns(false, TableView::pinned);
	}

	@Test
	void slidesManyFiguresBesideTheirNames() {
		assertThat(table(13, true)).returns(false, TableView::compact).returns(true, TableView::pinned);
	}

	@Test
	void makesACardOfARowThatHasWords() {
		assertThat(table(3, false)).returns(false, TableView::compact).returns(false, TableView::pinned);
		assertThat(table(13, false)).returns(false, TableView::compact).returns(false, TableView::pinned);
	}

	private static TableView table(int columns, boolean numbers) {
		return new TableView(IntStream.rangeClosed(0, columns)
			.mapToObj((column) -> new TableView.Head("Kolom", null, numbers && column > 0))
			.toList(), List.of(), 0, "Tidak ada.");
	}

}
