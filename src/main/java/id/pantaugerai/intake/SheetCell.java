package id.pantaugerai.intake;

import java.math.BigDecimal;

import id.pantaugerai.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a file.
 *
 * @param text as it is read by people; empty when nothing stands there
 * @param number where the file itself says that it is one
 * @param formula whether it is computed by a formula, which nobody here does
 */
record SheetCell(String text, @Nullable BigDecimal number, boolean formula) {

	static final SheetCell EMPTY = new SheetCell("", null, false);

	static SheetCell of(@Nullable String text) {
		String seen = PlainText.clean(text);
		return (seen == null) ? EMPTY : new SheetCell(seen, null, false);
	}

	static SheetCell of(BigDecimal number) {
		return new SheetCell(number.stripTrailingZeros().toPlainString(), number, false);
	}

	/** Whether nobody filled it in; a lone dash is how people say so. */
	boolean blank() {
		return !formula && (text.isEmpty() || text.equals("-") || text.equals("–"));
	}

}
