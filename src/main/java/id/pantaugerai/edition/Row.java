package id.pantaugerai.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param key names it within its table, such as the code of a kelurahan
 * @param values one a column, in the spelling of its {@link Column.Kind}; null when
 * nobody knows
 */
public record Row(String key, List<@Nullable String> values) {

	public Row {
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

}
