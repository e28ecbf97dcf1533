package id.pantaugerai.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.obstacle.PastObstacle;
import id.pantaugerai.proposal.PastProposal;
import id.pantaugerai.proposal.Procedure;
import id.pantaugerai.proposal.ProposalHistory;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What next week brings: milestones, finishes, obstacles and land steps that are due. */
@Component
@RequiredArgsConstructor
class OutlookChapter implements ChapterWriter {

	private final EditionWords words;

	private final ObstacleTables obstacles;

	private final ProposalHistory proposals;

	@Override
	public Part part() {
		return Part.RENCANA;
	}

	@Override
	public Chapter write(Told told) {
		List<PastObstacle> due = told.open().stream().filter((past) -> falls(past.it().dueOn(), told)).toList();
		return words.chapter(part(), milestones(told), finishes(told), obstacles.table("rencana.kendala", told, due),
				land(told));
	}

	private Piece.Grid milestones(Told told) {
		GridDraft grid = words.grid("rencana.tahapan")
			.place()
			.column("tahapan", Kind.TEXT)
			.column("tenggat", Kind.DATE)
			.column("capaian", Kind.FIGURE, "persen-tahapan");
		told.plans()
			.due()
			.forEach((due) -> grid.row(due.kelurahanCode() + "." + due.id(), due.kelurahan(), due.kecamatan(),
					due.name(), due.dueOn(), due.percent()));
		return grid.done();
	}

	private Piece.Grid finishes(Told told) {
		GridDraft grid = words.grid("rencana.selesai")
			.place()
			.column("fisik", Kind.FIGURE, "persen")
			.column("tanda", Kind.MARK)
			.column("perkiraan", Kind.DATE);
		told.report()
			.rows()
			.stream()
			.map((row) -> row.standing())
			.filter((site) -> falls(site.expectedFinish(), told))
			.forEach((site) -> grid.row(site.kelurahanCode(), site.kelurahan(), site.kecamatan(), site.physical(),
					words.mark(site), site.expectedFinish()));
		return grid.done();
	}

	private Piece.Grid land(Told told) {
		GridDraft grid = words.grid("rencana.lahan")
			.place()
			.column("tahap", Kind.TEXT)
			.column("sejak", Kind.DATE)
			.column("tenggat", Kind.DATE);
		Procedure procedure = proposals.procedure(told.over()).orElse(null);
		for (PastProposal one : told.proposals()) {
			LocalDate due = due(one, procedure, told);
			if (falls(due, told)) {
				grid.row(String.valueOf(one.id()), one.kelurahan(), one.kecamatan(),
						words.say("proposal.stage." + one.stage()), one.since(), Objects.requireNonNull(due));
			}
		}
		return grid.done();
	}

	private static @Nullable LocalDate due(PastProposal one, @Nullable Procedure procedure, Told told) {
		Integer days = (procedure != null) ? procedure.expected(one.stage()) : null;
		return (days != null) ? told.days().after(one.since(), days) : null;
	}

	private static boolean falls(@Nullable LocalDate day, Told told) {
		return day != null && Week.of(day).equals(told.week().next());
	}

}
