package id.pantaugerai.docket;

import java.util.Comparator;
import java.util.List;

import id.pantaugerai.obstacle.EscalationTier;
import id.pantaugerai.obstacle.EventKind;
import id.pantaugerai.obstacle.EventLine;
import id.pantaugerai.obstacle.ObstacleDetail;
import id.pantaugerai.paper.Passage;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells the province what was tried before an obstacle came to it. */
@Component
@RequiredArgsConstructor
class LetterAttempts {

	private static final Figures FIGURES = new Figures();

	private final Wording words;

	/** As a table, or a sentence where nobody has said anything. */
	Passage of(ObstacleDetail detail) {
		List<List<String>> rows = detail.events()
			.stream()
			.sorted(Comparator.comparingLong(EventLine::id))
			.filter(LetterAttempts::isAttempt)
			.map((event) -> List.of(FIGURES.moment(event.recordedAt()), who(event), done(event)))
			.toList();
		return rows.isEmpty() ? new Passage.Paragraph(word("attempts.none"))
				: new Passage.Grid(word("attempts.caption"), List.of(word("when"), word("who"), word("done")), rows);
	}

	/** What was said below the province, up to the step that brought it there. */
	private static boolean isAttempt(EventLine event) {
		boolean below = event.tier().compareTo(EscalationTier.PROVINSI) < 0;
		return switch (event.kind()) {
			case ROSE -> below || event.tier() == EscalationTier.PROVINSI;
			case ESCALATED -> event.words().text() != null && (below || event.tier() == EscalationTier.PROVINSI);
			case HANDLED, NOTED, EXTENDED, SOLVED, REOPENED -> below && event.words().text() != null;
			default -> false;
		};
	}

	private String done(EventLine event) {
		return (event.kind() == EventKind.ROSE) ? word("rose") : String.valueOf(event.words().text());
	}

	private String who(EventLine event) {
		return (event.recordedBy() != null) ? event.recordedBy() : word("clock");
	}

	private String word(String key) {
		return words.say("docket.letter." + key);
	}

}
