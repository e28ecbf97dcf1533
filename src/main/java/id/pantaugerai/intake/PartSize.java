package id.pantaugerai.intake;

import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * As much as a spreadsheet writes: cells at places that exist, and no more texts and
 * formats than fit in memory.
 */
final class PartSize implements PartRule {

	private static final int MOST_CELLS = 16_384;

	private static final int MOST_OTHERS = 500_000;

	private static final int MOST_TEXT = 48 << 20;

	private static final Set<String> OF_A_CELL = Set.of("c", "v", "f", "is", "t", "row");

	private static final Pattern PLACE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

	private static final Pattern LINE = Pattern.compile("[0-9]{1,7}");

	private int cells;

	private int others;

	private long text;

	@Override
	public void begin(XMLStreamReader element) {
		String name = element.getLocalName();
		if (name.equals("row")) {
			cells = 0;
			require(LINE, element.getAttributeValue(null, "r"));
		}
		else if (name.equals("c")) {
			cells++;
			require(PLACE, element.getAttributeValue(null, "r"));
		}
		others += OF_A_CELL.contains(name) ? 0 : 1;
		if (cells > MOST_CELLS || others > MOST_OTHERS) {
			throw new RefusedFileException("bomb");
		}
	}

	@Override
	public void text(int length) {
		text += length;
		if (text > MOST_TEXT) {
			throw new RefusedFileException("bomb");
		}
	}

	private static void require(Pattern form, @Nullable String value) {
		if (value != null && !form.matcher(value).matches()) {
			throw new RefusedFileException("broken");
		}
	}

}
