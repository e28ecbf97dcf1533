package id.pantaugerai.closing;

import org.jspecify.annotations.Nullable;

/**
 * One figure that two reports of a week tell otherwise.
 *
 * @param code names the table
 * @param table its title
 * @param key names the row within it
 * @param row its name
 * @param column its heading; absent when the whole row is new or gone
 * @param before what the earlier report says, written out; a dash when nothing
 * @param after what the later one says
 */
public record Difference(String code, String table, String key, String row, @Nullable String column, String before,
		String after) {
}
