package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.obstacle.ObstacleClockService;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the obstacles of the sample with everything that happened to them, numbered in
 * the order in which they were noted.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ObstacleWriter {

	private static final String DESK = """
			case when ? = 'KOTA' then (select office_code from obstacle_category where code = ?) end
			""";

	private final JdbcTemplate jdbc;

	private final CalendarService calendar;

	private final ObstacleClockService clock;

	void write(List<Sheets.ObstacleNote> notes, OfficeHours hours, Authors authors) {
		WorkingDays days = calendar.workingDays();
		Phrases phrases = Phrases.read();
		List<Sheets.ObstacleNote> inOrder = notes.stream()
			.sorted(Comparator.comparing((note) -> hours.at(note.daysAgo(), "obstacle" + note.code())))
			.toList();
		Map<Integer, Integer> last = new HashMap<>();
		List<Object[]> events = new ArrayList<>();
		for (Sheets.ObstacleNote note : inOrder) {
			List<ObstacleEntry> entries = new ObstacleDiary(note, hours, days, phrases).entries();
			int year = Zone.dateOf(entries.get(0).at()).getYear();
			String number = "KD-%d-%04d".formatted(year, last.merge(year, 1, Integer::sum));
			raise(number, note, entries, authors);
			entries.forEach((entry) -> events.add(event(number, note, entry, authors)));
		}
		writeEvents(events);
		last.forEach(
				(year, number) -> jdbc.update("insert into obstacle_number (year, last) values (?, ?)", year, number));
		clock.recountAll();
	}

	private void raise(String number, Sheets.ObstacleNote note, List<ObstacleEntry> entries, Authors authors) {
		Instant at = entries.get(0).at();
		ObstacleEntry end = entries.get(entries.size() - 1);
		boolean closed = end.state().equals("DITUTUP");
		jdbc.update(
				"""
						insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id, severity,
						  recorded_at, recorded_by, tier, state, leg, closed_at, days_taken, risen_at, answered_at, lapse_on,
						  office_code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
						"""
					.formatted(DESK),
				number, note.code(), note.category(), note.description(), Zone.dateOf(at),
				Dice.uuid("obstacle", note.description()), severity(note), Timestamp.from(at),
				authors.camatOf(note.code()), end.tier(), end.state(), 1 + moves(entries),
				closed ? Timestamp.from(end.at()) : null, closed ? taken(at, end.at()) : null, risenAt(entries),
				end.kind().equals("SOLVED") ? Timestamp.from(end.at()) : null,
				end.kind().equals("SOLVED") ? calendar.workingDays().after(Zone.dateOf(end.at()), 4) : null, end.tier(),
				note.category());
	}

	private static String severity(Sheets.ObstacleNote note) {
		int roll = Dice.roll(6, "severity", note.description());
		return (roll == 0) ? "MENGANCAM_TARGET" : (roll < 3) ? "MEMPERLAMBAT" : "MENGHAMBAT";
	}

	private int taken(Instant from, Instant until) {
		return (int) calendar.workingDays().between(Zone.dateOf(from), Zone.dateOf(until));
	}

	private static int moves(List<ObstacleEntry> entries) {
		return (int) entries.stream().filter(ObstacleWriter::isMove).count();
	}

	private static @Nullable Timestamp risenAt(List<ObstacleEntry> entries) {
		return entries.stream()
			.filter(ObstacleWriter::isMove)
			.map((entry) -> Timestamp.from(entry.at()))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	private static boolean isMove(ObstacleEntry entry) {
		return entry.kind().equals("ESCALATED") || entry.kind().equals("ROSE");
	}

	private static Object[] event(String number, Sheets.ObstacleNote note, ObstacleEntry entry, Authors authors) {
		boolean answer = entry.kind().equals("SOLVED");
		String author = entry.author();
		Long by = (author == null) ? null : author.equals("camat") ? Long.valueOf(authors.camatOf(note.code()))
				: Long.valueOf(authors.named(author));
		return new @Nullable Object[] { entry.leg(), entry.kind(), entry.tier(), entry.state(), entry.opens(),
				entry.text(), entry.request(), entry.allowance(), answer ? "REGULASI" : null,
				answer ? "Surat Sekretaris Daerah Provinsi (data contoh)" : null, Timestamp.from(entry.at()), by,
				entry.tier(), note.category(), number };
	}

	private void writeEvents(List<Object[]> events) {
		jdbc.batchUpdate(
				"""
						insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, request, allowance, solution,
						  basis, recorded_at, recorded_by, office_code)
						select id, ?, ?, ?, ?, ?, ?, ?, cast(? as integer), ?, ?, ?, cast(? as bigint), %s
						from obstacle where number = ?
						"""
					.formatted(DESK),
				events);
	}

}
