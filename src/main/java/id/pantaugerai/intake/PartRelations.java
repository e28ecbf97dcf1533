package id.pantaugerai.intake;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Sheets, texts and formats stand where they are looked through, and nowhere else. */
@RequiredArgsConstructor
final class PartRelations implements PartRule {

	private static final Pattern READ = Pattern.compile(".*/(worksheet|sharedstrings|styles)");

	private static final Pattern PLACE = Pattern.compile("(/xl/)?[a-z0-9_ -][a-z0-9_ /-]*\\.xml");

	private final boolean ofTheWorkbook;

	@Override
	public void begin(XMLStreamReader element) {
		String type = lower(element.getAttributeValue(null, "Type"));
		String target = lower(element.getAttributeValue(null, "Target"));
		if (READ.matcher(type).matches() && !(ofTheWorkbook && PLACE.matcher(target).matches())) {
			throw new RefusedFileException("broken");
		}
	}

	private static String lower(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
	}

}
