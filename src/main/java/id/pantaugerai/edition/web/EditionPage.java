package id.pantaugerai.edition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import id.pantaugerai.account.Role;
import id.pantaugerai.edition.Chapter;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Glance;
import id.pantaugerai.edition.Part;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The report of a week as its page shows it.
 *
 * @param glance what is shown
 * @param newest the number of the newest edition; absent while the week is open
 * @param writable whether the reader may write the summary
 * @param role of the reader
 */
record EditionPage(Glance glance, @Nullable Integer newest, boolean writable, Role role) {

	/** The part that the list behind a figure of the dashboard is. */
	static final String LINES = "rincian";

	/** The report. */
	public Edition edition() {
		return glance.edition();
	}

	public Week week() {
		return edition().content().week();
	}

	/** Whether its figures still change. */
	public boolean provisional() {
		return edition().seal() == null;
	}

	/** Whether the week was over. */
	public boolean over() {
		return !edition().content().asOf().isBefore(week().end());
	}

	/** Whether the reader may close the week. */
	public boolean closable() {
		return provisional() && (role == Role.DINAS || role == Role.PEMKOT);
	}

	/** Whether the reader may correct it beside what was closed. */
	public boolean correctable() {
		return !provisional() && role == Role.DINAS;
	}

	/** Whether the reader may send it by e-mail. */
	public boolean sendable() {
		return !provisional() && role == Role.DINAS;
	}

	/** The day on which it is signed. */
	public LocalDate day() {
		return Zone.dateOf(edition().content().asOf());
	}

	/** Every part in order. */
	public List<Section> sections() {
		return edition().content().chapters().stream().map(this::section).toList();
	}

	private Section section(Chapter chapter) {
		if (chapter.part() == Part.KELURAHAN) {
			return new Section(LINES, chapter.title(), chapter.part(), List.of());
		}
		return new Section(chapter.part().name().toLowerCase(Locale.ROOT), chapter.title(), chapter.part(),
				chapter.pieces().stream().map((piece) -> PieceView.of(piece, glance, over())).toList());
	}

	/**
	 * A part.
	 *
	 * @param id names it within the page
	 * @param title its heading
	 * @param part which
	 * @param pieces what it shows
	 */
	record Section(String id, String title, Part part, List<PieceView> pieces) {

		/** Whether its only piece needs no heading of its own. */
		public boolean single() {
			return pieces.size() == 1;
		}

		/** Whether its tables are always open. */
		public boolean open() {
			return part == Part.REKAP || part == Part.LOKASI || part == Part.RALAT;
		}

	}

}
