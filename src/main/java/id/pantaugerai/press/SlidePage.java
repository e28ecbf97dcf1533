package id.pantaugerai.press;

import java.util.List;

import id.pantaugerai.edition.Piece;
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
