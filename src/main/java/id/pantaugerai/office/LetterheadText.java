package id.pantaugerai.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words of a letterhead.
 *
 * @param government the line above the office
 * @param name of the office
 * @param address line
 * @param contact telephone, e-mail and web
 * @param place of signing
 * @param position the lines of the position that signs
 */
public record LetterheadText(String government, String name, String address, @Nullable String contact, String place,
		String position) {

	/** What stands below the name of the office. */
	public List<String> lines() {
		return Stream.of(address, contact).filter(Objects::nonNull).toList();
	}

}
