package id.pantaugerai.edition;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the office writes as the summary of a week, until the week closes. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class NarrativeService {

	private final NarrativeRepository narratives;

	private final EditionService editions;

	private final Teller teller;

	private final SummarySentences sentences;

	private final Clock clock;

	/** Whether an officer may write the summary of an edition. */
	public boolean mayWrite(Scope scope, Edition edition) {
		return scope.hasRole(Role.DINAS) && scope.covers(editions.area()) && edition.seal() == null;
	}

	/**
	 * The summary of a week as it stands.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role or area does not
	 * allow it
	 * @throws ConflictException when the week is closed
	 */
	public NarrativeDraft draft(Scope scope, Week week) {
		scope.requireRole(Role.DINAS);
		String area = editions.requireOpen(scope, week);
		List<String> generated = sentences.of(teller.tell(area, week, clock.instant()));
		Narrative last = last(area, week);
		if (last == null) {
			return new NarrativeDraft(0, generated, generated, null, null);
		}
		List<String> written = last.sentences();
		return new NarrativeDraft(last.getNumber(), written.isEmpty() ? generated : written, generated,
				last.getRecordedAt(), narratives.nameOf(last.getRecordedBy()));
	}

	/**
	 * Writes the summary of a week anew.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role or area does not
	 * allow it
	 * @throws ConflictException when the week is closed, or another wrote in the meantime
	 */
	@Transactional
	public void write(Officer officer, WriteNarrative write) {
		officer.scope().requireRole(Role.DINAS);
		String area = editions.requireOpen(officer.scope(), write.week());
		narratives.queue("narrative " + area + " " + write.week());
		Narrative last = last(area, write.week());
		if (write.seen() != ((last != null) ? last.getNumber() : 0)) {
			throw new ConflictException("The summary of " + write.week() + " was written by another", rival(last));
		}
		narratives.save(new Narrative(area, write, officer.id(), clock.instant()));
		log.info("Summary of {} is version {} (account {})", write.week(), write.seen() + 1, officer.id());
	}

	private @Nullable Narrative last(String area, Week week) {
		return narratives.findFirstByAreaAndMondayOrderByNumberDesc(area, week.monday()).orElse(null);
	}

	private @Nullable Rival rival(@Nullable Narrative last) {
		return (last != null) ? Rival.of(narratives.nameOf(last.getRecordedBy()), last.getRecordedAt(), "narrative",
				String.join(" ", last.sentences())) : null;
	}

}
