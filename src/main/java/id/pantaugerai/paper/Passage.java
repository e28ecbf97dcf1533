package id.pantaugerai.paper;

import java.util.ArrayList;
import java.util.List;

import org.springframework.util.Assert;

/** A part of the text of a letter. */
public sealed interface Passage {

	/** The name of its kind, by which a template chooses. */
	default String kind() {
		return getClass().getSimpleName();
	}

	/**
	 * A heading inside the letter.
	 *
	 * @param text its words
	 */
	record Heading(String text) implements Passage {
	}

	/**
	 * A paragraph; line breaks are kept.
	 *
	 * @param text its words
	 */
	record Paragraph(String text) implements Passage {
	}

	/**
	 * A numbered list.
	 *
	 * @param items in their order
	 */
	record Listing(List<String> items) implements Passage {

		public Listing {
			items = List.copyOf(items);
		}

	}

	/**
	 * A table of names and values.
	 *
	 * @param caption above it
	 * @param facts in their order
	 */
	record Facts(String caption, List<Fact> facts) implements Passage {

		public Facts {
			facts = List.copyOf(facts);
		}

	}

	/**
	 * One line of a table of facts.
	 *
	 * @param name of the fact
	 * @param value as it is to be read
	 */
	record Fact(String name, String value) {
	}

	/**
	 * A table with a head that repeats on each page; its last column, which tells most,
	 * takes half of the width.
	 *
	 * @param caption above it
	 * @param head the names of the columns
	 * @param rows each as long as the head
	 */
	record Grid(String caption, List<String> head, List<List<String>> rows) implements Passage {

		public Grid {
			head = List.copyOf(head);
			rows = rows.stream().map(List::copyOf).toList();
			int columns = head.size();
			Assert.isTrue(rows.stream().allMatch((row) -> row.size() == columns), "A row is as long as the head");
		}

	}

	/**
	 * One picture, as wide as the text.
	 *
	 * @param plate the picture with its caption
	 */
	record Figure(Plate plate) implements Passage {
	}

	/**
	 * Pictures, two beside each other.
	 *
	 * @param plates in their order
	 */
	record Plates(List<Plate> plates) implements Passage {

		public Plates {
			plates = List.copyOf(plates);
		}

		/** The pictures by twos. */
		public List<List<Plate>> rows() {
			List<List<Plate>> rows = new ArrayList<>();
			for (int i = 0; i < plates.size(); i += 2) {
				rows.add(plates.subList(i, Math.min(i + 2, plates.size())));
			}
			return rows;
		}

	}

	/**
	 * A picture with its caption.
	 *
	 * @param picture to be shown
	 * @param caption below it
	 */
	record Plate(Picture picture, String caption) {
	}

}
