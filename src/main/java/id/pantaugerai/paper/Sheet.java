package id.pantaugerai.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.Assert;

/**
 * What is to be printed. The same sheet always gives the same bytes.
 *
 * @param template its path, as for a page; it wears {@code paper/frame :: sheet}
 * @param model what the template shows
 * @param paper the size
 * @param pictures which the template shows by their address
 * @param made the moment the file says it was made
 */
public record Sheet(String template, Map<String, Object> model, Paper paper, List<Picture> pictures, Instant made) {

	/** The most bytes of all pictures of one sheet. */
	public static final long MAX_BYTES = 96L * 1024 * 1024;

	public Sheet {
		model = Map.copyOf(model);
		pictures = List.copyOf(pictures);
		Assert.isTrue(pictures.stream().mapToLong((picture) -> picture.bytes().length).sum() <= MAX_BYTES,
				"More than 96 megabytes of pictures on one sheet");
	}

	/** An empty sheet of A4. */
	public static Sheet of(String template, Instant made) {
		return new Sheet(template, Map.of(), Paper.A4, List.of(), made);
	}

	/** The same sheet showing one more thing. */
	public Sheet with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(model);
		more.put(name, value);
		return new Sheet(template, more, paper, pictures, made);
	}

	/** The same sheet on another size. */
	public Sheet on(Paper size) {
		return new Sheet(template, model, size, pictures, made);
	}

	/** The same sheet with more pictures at hand. */
	public Sheet bearing(Collection<Picture> more) {
		return new Sheet(template, model, paper, Stream.concat(pictures.stream(), more.stream()).toList(), made);
	}

}
