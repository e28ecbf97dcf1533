package id.pantaugerai.proposal.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what tells a repeat from another submission. */
final class Submissions {

	private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private Submissions() {
	}

	static Optional<UUID> read(@Nullable String text) {
		return Optional.ofNullable(text).filter((sent) -> UUID_TEXT.matcher(sent).matches()).map(UUID::fromString);
	}

}
