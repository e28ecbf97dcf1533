package id.pantaugerai.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form whose session had ended, until its page is opened again.
 *
 * @param page the path and query of the form's page
 * @param sentTo the path it was sent to; absent in what an older version kept
 * @param fields what was typed, without passwords and files
 * @param keptAt since when it waits
 */
record KeptForm(String page, @Nullable String sentTo, LinkedHashMap<String, String[]> fields,
		Instant keptAt) implements Serializable {

	static final String ATTRIBUTE = "keptForm";

	private static final long serialVersionUID = 1L;

	/** Whether this is the path of the form's page. */
	boolean belongsTo(String path) {
		int query = page.indexOf('?');
		return path.equals((query < 0) ? page : page.substring(0, query));
	}

	/** What was typed, over what the address says. */
	Map<String, String[]> over(Map<String, String[]> address) {
		Map<String, String[]> all = new LinkedHashMap<>(address);
		all.putAll(fields);
		return all;
	}

}
