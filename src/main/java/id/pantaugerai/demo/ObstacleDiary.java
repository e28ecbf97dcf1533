package id.pantaugerai.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/** Tells how an obstacle of the sample was carried up until today. */
final class ObstacleDiary {

	static final String KECAMATAN = "KECAMATAN";

	static final String KOTA = "KOTA";

	static final String PROVINSI = "PROVINSI";

	private static final int GRACE = 3;

	private final Sheets.ObstacleNote note;

	private final OfficeHours hours;

	private final WorkingDays days;

	private final Phrases phrases;

	private final LocalDate end;

	private final List<ObstacleEntry> entries = new ArrayList<>();

	private String tier = KECAMATAN;

	private int leg = 1;

	ObstacleDiary(Sheets.ObstacleNote note, OfficeHours hours, WorkingDays days, Phrases phrases) {
		this.note = note;
		this.hours = hours;
		this.days = days;
		this.phrases = phrases;
		Integer closed = note.closedDaysAgo();
		this.end = (closed != null) ? Zone.dateOf(hours.at(closed, "closing" + note.code())) : hours.today();
	}

	static int allowance(String tier) {
		return tier.equals(KECAMATAN) ? 5 : tier.equals(KOTA) ? 14 : 30;
	}

	/** Every event in order, the last one being where it stands. */
	List<ObstacleEntry> entries() {
		Instant raised = hours.at(note.daysAgo(), "obstacle" + note.code());
		add("RAISED", "BARU", note.description(), raised);
		LocalDate arrived = Zone.dateOf(raised);
		while (arrived != null) {
			arrived = climb(arrived);
		}
		finish(Zone.dateOf(entries.get(entries.size() - 1).at()));
		return entries;
	}

	/** Moves on to the next tier where there was time for it; absent when it stays. */
	private @Nullable LocalDate climb(LocalDate arrived) {
		if (tier.equals(PROVINSI)) {
			return null;
		}
		boolean byHand = Dice.roll(4, "hand", note.description(), leg) > 0;
		int all = allowance(tier);
		int stay = byHand ? all - 2 + Dice.roll(3, "stay", note.description(), leg) : all + GRACE + 1;
		LocalDate moved = days.after(arrived, stay);
		if (!moved.isBefore(end)) {
			return null;
		}
		add("HANDLED", "DITANGANI", phrases.pick("kendala tangani", note.description(), leg),
				on(days.after(arrived, 1), 2));
		move(byHand, on(moved, 3));
		return moved;
	}

	private void move(boolean byHand, Instant at) {
		String author = byHand ? author() : null;
		tier = tier.equals(KECAMATAN) ? KOTA : PROVINSI;
		String tried = phrases.pick("kendala upaya", note.description(), leg);
		String asked = byHand ? phrases.pick("kendala minta " + tier, note.description(), leg) : null;
		entries.add(new ObstacleEntry(byHand ? "ESCALATED" : "ROSE", leg++, tier, "BARU", tried, asked, at, author));
	}

	private void finish(LocalDate arrived) {
		Integer closed = note.closedDaysAgo();
		if (closed != null) {
			add("WITHDRAWN", "DITUTUP", note.solution(), hours.at(closed, "closing" + note.code()), "camat");
			return;
		}
		LocalDate next = days.after(arrived, 1);
		int mood = Dice.roll(5, "mood", note.description());
		if (mood == 0 || !next.isBefore(hours.today())) {
			return;
		}
		add("HANDLED", "DITANGANI", phrases.pick("kendala tangani", note.description()), on(next, 2));
		answer(days.after(next, 2), mood);
	}

	private void answer(LocalDate later, int mood) {
		if (!later.isBefore(hours.today()) || tier.equals(KECAMATAN)) {
			return;
		}
		if (mood == 1) {
			add("ASKED", "MENUNGGU_PELAPOR", phrases.pick("kendala tanya", note.description()), on(later, 4));
		}
		else if (tier.equals(PROVINSI) && mood < 4) {
			add("SOLVED", "DISELESAIKAN", phrases.pick("kendala jawab", note.description()),
					on(days.before(hours.today(), 1), 4));
		}
	}

	private void add(String kind, String state, @Nullable String text, Instant at) {
		add(kind, state, text, at, author());
	}

	private void add(String kind, String state, @Nullable String text, Instant at, String author) {
		entries.add(new ObstacleEntry(kind, leg, tier, state, text, null, at, author));
	}

	private String author() {
		return tier.equals(KECAMATAN) ? "camat" : tier.equals(KOTA) ? "pemkot" : "pemprov";
	}

	private Instant on(LocalDate day, int salt) {
		int daysAgo = (int) (hours.today().toEpochDay() - day.toEpochDay());
		return hours.at(Math.max(1, daysAgo), "step" + salt + note.description());
	}

}
