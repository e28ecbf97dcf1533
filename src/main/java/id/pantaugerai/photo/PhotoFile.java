package id.pantaugerai.photo;

import java.util.UUID;

import org.springframework.core.io.Resource;

/**
 * The bytes of a photograph, for whoever may see them.
 *
 * @param id the photograph
 * @param tag changes when the bytes do
 * @param content a JPEG
 */
public record PhotoFile(UUID id, String tag, Resource content) {

	/** The name under which a browser saves it. */
	public String name() {
		return "foto-" + id.toString().substring(0, 8) + ".jpg";
	}

}
