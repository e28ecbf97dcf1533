package id.pantaugerai;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form as somebody has filled it in. */
public final class Filled {

	private Filled() {
	}

	/** Name and value of one field after the other. */
	public static MultiValueMap<String, String> with(String... fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (int at = 0; at < fields.length; at += 2) {
			form.add(fields[at], fields[at + 1]);
		}
		return form;
	}

}
