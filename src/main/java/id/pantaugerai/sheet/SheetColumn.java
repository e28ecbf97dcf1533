package id.pantaugerai.sheet;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet.
 *
 * @param title its head
 * @param width in characters
 * @param value what it holds of a row: text, a number, a date or a moment; null when
 * nobody knows
 */
public record SheetColumn<T>(String title, int width, Function<T, @Nullable Object> value) {

	@Nullable Object of(T row) {
		return value.apply(row);
	}

}
