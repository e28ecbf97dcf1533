package id.pantaugerai.closing;

import org.jspecify.annotations.Nullable;

/**
 * One figure that two reports of a week tell otherwise.
 *
 * @param table the title of the table
 * @param row the name of the row
 * @param column its heading; absent when the whole row is new or gone
 * @param before what the earlier report says, written out; a dash when nothing
 * @param after what the later one says
 */
public record Difference(String table, String row, @Nullable String column, String before, String after) {
}
