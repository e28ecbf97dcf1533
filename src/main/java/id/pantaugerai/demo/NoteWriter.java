package id.pantaugerai.demo;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the progress reports of the sample, numbered in the order in which they came in.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class NoteWriter {

	private final JdbcTemplate jdbc;

	void write(List<Note> notes, Map<String, List<MilestonePlan>> milestones, Authors authors) {
		List<Note> inOrder = notes.stream()
			.sorted(Comparator.comparing(Note::recordedAt).thenComparing(Note::code))
			.toList();
		List<Long> ids = ids(inOrder.size());
		writeReports(inOrder, ids, authors);
		writePercents(inOrder, ids, milestones);
	}

	private List<Long> ids(int count) {
		return jdbc.queryForList("select nextval('progress_report_seq') from generate_series(1, ?)", Long.class, count);
	}

	private void writeReports(List<Note> notes, List<Long> ids, Authors authors) {
		Map<String, Long> last = new HashMap<>();
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (int index = 0; index < notes.size(); index++) {
			Note note = notes.get(index);
			rows.add(row(note, ids.get(index), last.put(note.code(), ids.get(index)), authors.camatOf(note.code())));
		}
		jdbc.batchUpdate("""
				insert into progress_report (gerai_id, id, number, submission_id, kelurahan_code, observed_on, physical,
				  builder_figure, unchanged, note, fall_reason, based_on, recorded_at, recorded_by)
				values ((select id from gerai where kelurahan_code = ? and ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", rows);
	}

	private static @Nullable Object[] row(Note note, long id, @Nullable Long basedOn, long author) {
		Note.@Nullable Figures figures = note.figures();
		String number = String.format(Locale.ROOT, "LP-%d-%06d", Zone.dateOf(note.recordedAt()).getYear(), id);
		return new @Nullable Object[] { note.code(), figures != null, id, number,
				Dice.uuid("report", note.code(), note.sequence()), note.code(), note.observedOn(),
				(figures != null) ? figures.physical() : null, (figures != null) ? figures.builder() : null,
				note.unchanged(), note.text(), (figures != null) ? figures.fallReason() : null, basedOn,
				Timestamp.from(note.recordedAt()), author };
	}

	private void writePercents(List<Note> notes, List<Long> ids, Map<String, List<MilestonePlan>> milestones) {
		List<Object[]> rows = new ArrayList<>();
		for (int index = 0; index < notes.size(); index++) {
			Note note = notes.get(index);
			if (note.figures() != null) {
				rows.addAll(percents(ids.get(index), Objects.requireNonNull(milestones.get(note.code())),
						note.figures().percents()));
			}
		}
		jdbc.batchUpdate("insert into report_milestone (report_id, milestone_id, percent) values (?, ?, ?)", rows);
	}

	private static List<Object[]> percents(long id, List<MilestonePlan> milestones, List<BigDecimal> percents) {
		return milestones.stream()
			.map((milestone) -> new Object[] { id, milestone.id(), percents.get(milestone.position() - 1) })
			.toList();
	}

}
