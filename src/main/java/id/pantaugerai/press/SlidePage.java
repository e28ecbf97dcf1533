package id.pantaugerai.press;

import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import org.jspecify.annotations.Nullable;

/** What one slide shows below its title. */
sealed interface SlidePage {

	String title();

	/**
	 * Sentences.
	 *
	 * @param title of the slide
	 * @param sentences few
	 */
	record Points(String title, List<String> sentences) implements SlidePage {
	}

	/**
	 * The first rows of a table.
	 *
	 * @param title of the slide
	 * @param grid the table
	 * @param columns those that are shown
	 */
	record Table(String title, Piece.Grid grid, List<Integer> columns) implements SlidePage {

		/** The first rows; the sum of all is the last of them. */
		List<Row> first(int most) {
			List<Row> all = grid.rows();
			Row last = all.get(all.size() - 1);
			boolean summed = all.size() > most && last.key().equals("total");
			List<Row> first = all.subList(0, Math.min(all.size(), summed ? most - 1 : most));
			return summed ? Stream.concat(first.stream(), Stream.of(last)).toList() : first;
		}

	}

	/**
	 * A chart.
	 *
	 * @param title of the slide
	 * @param diagram what is drawn
	 * @param finding in words above it
	 */
	record Chart(String title, Diagram diagram, @Nullable String finding) implements SlidePage {
	}

}
