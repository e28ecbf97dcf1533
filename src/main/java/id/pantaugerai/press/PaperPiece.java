package id.pantaugerai.press;

import java.util.List;

import id.pantaugerai.chart.SCurveChart;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.paper.Signature;
import org.jspecify.annotations.Nullable;

/** A piece of an edition as a sheet of paper shows it. */
public sealed interface PaperPiece {

	/** The name of its kind, by which a template chooses. */
	default String kind() {
		return getClass().getSimpleName();
	}

	/** Its heading; absent where the chapter has said it. */
	@Nullable String title();

	/** Whether it lies across the paper. */
	default boolean across() {
		return false;
	}

	/**
	 * Sentences.
	 *
	 * @param title its heading
	 * @param sentences in order
	 */
	record Text(@Nullable String title, List<String> sentences) implements PaperPiece {
	}

	/**
	 * A table.
	 *
	 * @param title its heading
	 * @param across whether it needs the long side of the paper
	 * @param size of its letters
	 * @param heads above its columns
	 * @param lines in order
	 * @param empty what is said when there are none
	 */
	record Table(@Nullable String title, boolean across, String size, List<Head> heads, List<Line> lines,
			String empty) implements PaperPiece {

		/** Some of its lines below the same heads. */
		Table part(@Nullable String name, int from, int to) {
			return new Table(name, across, size, heads, lines.subList(from, to), empty);
		}

	}

	/**
	 * What stands above a column.
	 *
	 * @param text its words
	 * @param cssClass how figures are set
	 * @param width in percent
	 */
	record Head(String text, String cssClass, String width) {
	}

	/**
	 * A row.
	 *
	 * @param cells in order
	 * @param below what is too long for a cell, with its name
	 * @param total whether it sums up the others
	 */
	record Line(List<Cell> cells, List<String> below, boolean total) {
	}

	/**
	 * A cell.
	 *
	 * @param text what it says
	 * @param note in small letters below
	 * @param cssClass how it is set
	 */
	record Cell(String text, @Nullable String note, String cssClass) {
	}

	/**
	 * A Kurva S with its figures.
	 *
	 * @param title its heading
	 * @param chart drawn
	 * @param tables its points, some weeks beside each other
	 */
	record Curve(@Nullable String title, SCurveChart chart, List<Table> tables) implements PaperPiece {
	}

	/**
	 * A map.
	 *
	 * @param title its heading
	 * @param name what it shows
	 * @param schematic whether its outlines are made up
	 * @param viewBox of the drawing
	 * @param legend with a letter each
	 * @param areas to be filled
	 */
	record Map(@Nullable String title, String name, boolean schematic, String viewBox, List<Key> legend,
			List<Area> areas) implements PaperPiece {
	}

	/**
	 * An entry of the legend.
	 *
	 * @param letter that stands in its areas
	 * @param cssClass its shade
	 * @param fill its pattern
	 * @param word what it means
	 * @param count how many
	 */
	record Key(String letter, String cssClass, @Nullable String fill, String word, String count) {
	}

	/**
	 * An area of the map.
	 *
	 * @param path its outline
	 * @param key its entry in the legend
	 * @param x where the letter stands
	 * @param y where the letter stands
	 */
	record Area(String path, Key key, @Nullable String x, @Nullable String y) {
	}

	/**
	 * Photographs, two beside each other and three below each other a page.
	 *
	 * @param title its heading
	 * @param pages of rows of plates
	 */
	record Photos(@Nullable String title, List<List<List<Plate>>> pages) implements PaperPiece {
	}

	/**
	 * The place of the signature.
	 *
	 * @param ending what stands above it on the same page; absent below a drawing
	 * @param placeAndDate of signing
	 * @param signature who signs
	 */
	record Signing(@Nullable PaperPiece ending, String placeAndDate, Signature signature) implements PaperPiece {

		@Override
		public @Nullable String title() {
			return null;
		}

		@Override
		public boolean across() {
			return ending != null && ending.across();
		}

	}

	/**
	 * A photograph.
	 *
	 * @param picture absent when it cannot be shown
	 * @param missing why not
	 * @param heading place and day
	 * @param caption what it shows
	 */
	record Plate(@Nullable Picture picture, @Nullable String missing, String heading, String caption) {
	}

}
