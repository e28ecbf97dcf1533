package id.pantaugerai.edition.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.edition.NarrativeDraft;
import id.pantaugerai.edition.WriteNarrative;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Week;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the browser sends to write a summary, sentence by sentence, as it was typed. */
record NarrativeForm(@Size(max = 500, message = "{field.long}") @Nullable String first,
		@Size(max = 500, message = "{field.long}") @Nullable String second,
		@Size(max = 500, message = "{field.long}") @Nullable String third,
		@Size(max = 500, message = "{field.long}") @Nullable String fourth,
		@Size(max = 500, message = "{field.long}") @Nullable String fifth, @Nullable String seen) {

	static NarrativeForm from(NarrativeDraft draft) {
		List<@Nullable String> lines = new ArrayList<>(draft.sentences());
		while (lines.size() < 5) {
			lines.add(null);
		}
		return new NarrativeForm(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4),
				Integer.toString(draft.version()));
	}

	WriteNarrative toCommand(Week week) {
		List<String> sentences = Arrays.asList(first, second, third, fourth, fifth)
			.stream()
			.map((typed) -> (typed != null) ? PlainText.clean(typed.replaceAll("\\s+", " ")) : null)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		String version = Objects.requireNonNullElse(seen, "");
		return new WriteNarrative(week, version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1, sentences);
	}

}
