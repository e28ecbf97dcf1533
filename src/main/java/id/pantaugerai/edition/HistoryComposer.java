package id.pantaugerai.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.edition.Edition.Seal;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Has every part written by its writer, all of them from the same facts. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class HistoryComposer implements Composer {

	private final Teller teller;

	private final List<ChapterWriter> writers;

	private final Mastheads mastheads;

	private final Notes notes;

	private final ObjectProvider<SealedEditions> sealed;

	@Override
	public Content compose(String area, Week week, Instant asOf) {
		Told told = teller.tell(area, week, asOf, before(area, week.previous(), asOf));
		List<Chapter> chapters = writers.stream()
			.sorted(Comparator.comparing(ChapterWriter::part))
			.map((writer) -> writer.write(told))
			.toList();
		return new Content(week, asOf, mastheads.at(asOf), chapters, notes.of(told));
	}

	/**
	 * As of when the week before is told: as its newest edition told it, so that last
	 * week's figures are the same in both reports.
	 */
	private Instant before(String area, Week previous, Instant asOf) {
		SealedEditions editions = sealed.getIfAvailable();
		Optional<Edition> edition = (editions != null) ? editions.newest(area, previous) : Optional.empty();
		while (editions != null && edition.isPresent() && closedAfter(edition.get(), asOf)) {
			int number = seal(edition.get()).number();
			edition = (number > 0) ? editions.numbered(area, previous, number - 1) : Optional.empty();
		}
		return edition.map((found) -> found.content().asOf()).orElse(previous.end());
	}

	private static boolean closedAfter(Edition edition, Instant asOf) {
		return seal(edition).closedAt().isAfter(asOf);
	}

	private static Seal seal(Edition edition) {
		Seal seal = edition.seal();
		if (seal == null) {
			throw new IllegalStateException("What is kept is sealed");
		}
		return seal;
	}

}
