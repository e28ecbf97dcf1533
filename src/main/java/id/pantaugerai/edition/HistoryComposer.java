package id.pantaugerai.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

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

	@Override
	public Content compose(String area, Week week, Instant asOf) {
		return compose(area, week, asOf, EnumSet.allOf(Part.class));
	}

	@Override
	public Content compose(String area, Week week, Instant asOf, Set<Part> parts) {
		Told told = teller.tell(area, week, asOf);
		List<Chapter> chapters = writers.stream()
			.filter((writer) -> parts.contains(writer.part()))
			.sorted(Comparator.comparing(ChapterWriter::part))
			.map((writer) -> writer.write(told))
			.toList();
		return new Content(week, asOf, mastheads.at(asOf), chapters, notes.of(told));
	}

}
