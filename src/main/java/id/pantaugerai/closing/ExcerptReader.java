package id.pantaugerai.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Content;
import id.pantaugerai.edition.Part;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import id.pantaugerai.edition.RowPick;
import id.pantaugerai.edition.Sieve;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads of a frozen report only what is wanted; the rest is passed over as it comes. It
 * relies on the order in which {@link EditionText} writes: what a part or a table is
 * stands before what it holds.
 */
final class ExcerptReader {

	private final ObjectReader reader;

	ExcerptReader(JsonMapper mapper) {
		SimpleModule module = new SimpleModule().addDeserializer(Chapter.class, new Chapters())
			.addDeserializer(Piece.Grid.class, new Grids());
		this.reader = mapper.rebuild().addModule(module).build().readerFor(Content.class);
	}

	Excerpt read(byte[] text, Sieve sieve) {
		Reading reading = new Reading(sieve);
		Content all = reader.withAttribute(Reading.class, reading).readValue(text);
		List<Chapter> wanted = all.chapters()
			.stream()
			.filter((chapter) -> sieve.parts().contains(chapter.part()))
			.toList();
		return new Excerpt(new Content(all.week(), all.asOf(), all.masthead(), wanted, all.notes()), reading.rows);
	}

	/**
	 * Some of a report.
	 *
	 * @param content what was read of it
	 * @param rows how many rows each of its tables has, by the code of the table
	 */
	record Excerpt(Content content, Map<String, Integer> rows) {
	}

	/** How far one reading is. */
	private static final class Reading {

		private final Sieve sieve;

		private final Map<String, Integer> rows = new TreeMap<>();

		private Part part = Part.RINGKASAN;

		private Reading(Sieve sieve) {
			this.sieve = sieve;
		}

		static Reading of(DeserializationContext context) {
			return (Reading) context.getAttribute(Reading.class);
		}

	}

	/** Reads a part; one that is not wanted without its pieces. */
	private static final class Chapters extends ValueDeserializer<Chapter> {

		@Override
		public Chapter deserialize(JsonParser parser, DeserializationContext context) {
			Reading reading = Reading.of(context);
			Map<String, String> words = new HashMap<>();
			List<Piece> pieces = new ArrayList<>();
			for (String name = first(parser); name != null; name = parser.nextName()) {
				if (parser.nextToken() != JsonToken.START_ARRAY) {
					words.put(name, parser.getString());
				}
				else if (reading.sieve.parts().contains(reading.part = part(words))) {
					while (parser.nextToken() != JsonToken.END_ARRAY) {
						pieces.add(context.readValue(parser, Piece.class));
					}
				}
				else {
					parser.skipChildren();
				}
			}
			return new Chapter(part(words), words.getOrDefault("title", ""), pieces);
		}

		private static Part part(Map<String, String> words) {
			return Part.valueOf(words.getOrDefault("part", ""));
		}

	}

	/** Reads a table with the rows that are wanted, and counts all. */
	private static final class Grids extends ValueDeserializer<Piece.Grid> {

		@Override
		public Piece.Grid deserialize(JsonParser parser, DeserializationContext context) {
			Reading reading = Reading.of(context);
			Map<String, String> words = new HashMap<>();
			List<Column> columns = new ArrayList<>();
			RowPick pick = reading.sieve.pick(reading.part, columns);
			for (String name = first(parser); name != null; name = parser.nextName()) {
				if (parser.nextToken() != JsonToken.START_ARRAY) {
					words.put(name, parser.getString());
				}
				else if (name.equals("columns")) {
					columns = List.of(context.readValue(parser, Column[].class));
					pick = reading.sieve.pick(reading.part, columns);
				}
				else {
					take(parser, context, pick);
				}
			}
			reading.rows.put(word(words, "code"), pick.count());
			return grid(words, columns, pick.rows());
		}

		private static Piece.Grid grid(Map<String, String> words, List<Column> columns, List<Row> rows) {
			return new Piece.Grid(word(words, "code"), word(words, "title"), columns, rows, word(words, "empty"));
		}

		private static void take(JsonParser parser, DeserializationContext context, RowPick pick) {
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				if (pick.looks()) {
					pick.next(context.readValue(parser, Row.class));
				}
				else {
					parser.skipChildren();
					pick.pass();
				}
			}
		}

		private static String word(Map<String, String> words, String name) {
			return words.getOrDefault(name, "");
		}

	}

	/** The first name within an object, of which its kind may have been read. */
	private static @Nullable String first(JsonParser parser) {
		return (parser.currentToken() == JsonToken.PROPERTY_NAME) ? parser.currentName() : parser.nextName();
	}

}
