package id.pantaugerai.edition;

import java.util.List;

import id.pantaugerai.shared.Wording;
import id.pantaugerai.standing.Standing;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The words of the report; the same on every machine. */
@Component
@RequiredArgsConstructor
class EditionWords {

	private final Wording words;

	String say(String key, Object... values) {
		return words.say(key, values);
	}

	/**
	 * What stands above a column: its own word in its table, or the one of all tables.
	 */
	String heading(String table, String column) {
		return words.find("edition." + table + "." + column).orElseGet(() -> say("edition.column." + column));
	}

	/** The word of a state of an axis or of an early warning. */
	String state(String axis, @Nullable Enum<?> state) {
		return say((state != null) ? "standing." + axis + "." + state.name() : "standing.unknown");
	}

	/** The mark beside the physical figure of a site; absent for most. */
	@Nullable String mark(Standing site) {
		return site.returned() ? say("report.returned") : null;
	}

	/** A part under its heading. */
	Chapter chapter(Part part, Piece... pieces) {
		return new Chapter(part, say("edition.part." + part), List.of(pieces));
	}

	/** A table to be written. */
	GridDraft grid(String code) {
		return new GridDraft(code, this);
	}

}
