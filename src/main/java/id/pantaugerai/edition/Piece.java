package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Something a chapter shows. All figures of the report stand in its pieces, in one
 * canonical spelling, so that page and files can only tell the same.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = Piece.Prose.class, name = "prose"),
		@JsonSubTypes.Type(value = Piece.Grid.class, name = "grid"),
		@JsonSubTypes.Type(value = Piece.Curve.class, name = "curve"),
		@JsonSubTypes.Type(value = Piece.Shades.class, name = "shades"),
		@JsonSubTypes.Type(value = Piece.Plates.class, name = "plates") })
public sealed interface Piece {

	/** Names it within the edition, for ever; lower case with dots. */
	String code();

	/** Its heading. */
	String title();

	/**
	 * Sentences.
	 *
	 * @param code names it
	 * @param title its heading
	 * @param sentences each a line of its own
	 */
	record Prose(String code, String title, List<String> sentences) implements Piece {

		public Prose {
			sentences = List.copyOf(sentences);
		}

	}

	/**
	 * A table.
	 *
	 * @param code names it
	 * @param title its heading
	 * @param columns of every row
	 * @param rows in order
	 * @param empty what is said when there are no rows
	 */
	record Grid(String code, String title, List<Column> columns, List<Row> rows, String empty) implements Piece {

		public Grid {
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
		}

	}

	/**
	 * A Kurva S.
	 *
	 * @param code names it
	 * @param title its heading
	 * @param points in the order of their days
	 * @param today the day up to which the actual line is known
	 * @param target the day by which all must operate
	 */
	record Curve(String code, String title, List<Point> points, LocalDate today,
			@Nullable LocalDate target) implements Piece {

		public Curve {
			points = List.copyOf(points);
		}

	}

	/**
	 * One day of a Kurva S, in percent.
	 *
	 * @param day the day
	 * @param plan what was planned
	 * @param actual what was reached; absent after today
	 */
	record Point(LocalDate day, @Nullable BigDecimal plan, @Nullable BigDecimal actual) {
	}

	/**
	 * A map of the kelurahan by shade.
	 *
	 * @param code names it
	 * @param title its heading
	 * @param schematic whether it is drawn without real boundaries
	 * @param viewBox of the drawing
	 * @param legend the shades with their words, in order
	 * @param areas every kelurahan
	 */
	record Shades(String code, String title, boolean schematic, String viewBox, List<Shade> legend,
			List<Area> areas) implements Piece {

		public Shades {
			legend = List.copyOf(legend);
			areas = List.copyOf(areas);
		}

	}

	/**
	 * A shade of a map.
	 *
	 * @param code names it
	 * @param word what it means
	 * @param count how many kelurahan bear it
	 */
	record Shade(String code, String word, int count) {
	}

	/**
	 * A kelurahan on a map.
	 *
	 * @param kelurahan its code
	 * @param name its name
	 * @param shade its code in the legend
	 * @param path its outline as the path of an SVG
	 */
	record Area(String kelurahan, String name, String shade, String path) {
	}

	/**
	 * Photographs.
	 *
	 * @param code names it
	 * @param title its heading
	 * @param plates in order
	 */
	record Plates(String code, String title, List<Plate> plates) implements Piece {

		public Plates {
			plates = List.copyOf(plates);
		}

	}

	/**
	 * A photograph; the file is kept by its content.
	 *
	 * @param sha256 of the file
	 * @param place where it was taken
	 * @param day when
	 * @param caption what it shows
	 */
	record Plate(String sha256, String place, LocalDate day, String caption) {
	}

}
