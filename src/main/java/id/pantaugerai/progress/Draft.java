package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report before it is accepted: what was sent, laid over what is in force.
 *
 * @param report what was sent
 * @param sheet what is in force now
 * @param figures the outcome: untouched milestones as in force, touched ones as sent
 * @param basedOn the report the officer saw; absent when there was none
 */
record Draft(SubmitReport report, ReportSheet sheet, MilestoneFigures figures, @Nullable Long basedOn) {

	/** A milestone that rises by more than this many points at once is asked about. */
	static final BigDecimal JUMP = BigDecimal.valueOf(20);

	static Draft of(SubmitReport report, ReportSheet sheet, Basis basis) {
		MilestoneFigures figures = sheet.figures().with(basis.percents(), report.percents());
		return new Draft(report, sheet, figures, basis.reportId());
	}

	/** The report that arrived since the officer began; absent when none did. */
	@Nullable Long overtakenBy() {
		return sheet.isNewerThan(basedOn) ? sheet.lastId() : null;
	}

	/** The builder's figure as sent; a report without change repeats the last one. */
	@Nullable BigDecimal builderFigure() {
		return report.unchanged() ? lastBuilderFigure() : report.remarks().builderFigure();
	}

	/** Everything that must be mended or explained first. */
	List<Doubt> doubts(boolean photographed, LocalDate today) {
		List<Doubt> doubts = new ArrayList<>();
		if (report.observedOn().isAfter(today)) {
			doubts.add(new Doubt(Doubt.Kind.FUTURE));
		}
		if (sheet.startedOn() != null && report.observedOn().isBefore(sheet.startedOn())) {
			doubts.add(new Doubt(Doubt.Kind.BEFORE_START));
		}
		if (isEmpty() && !photographed) {
			doubts.add(new Doubt(Doubt.Kind.EMPTY));
		}
		doubts.addAll(falls());
		doubts.addAll(jumps());
		return doubts;
	}

	private boolean isEmpty() {
		return !sheet.isStarted() && !report.unchanged() && report.remarks().note() == null;
	}

	private List<Doubt> falls() {
		List<Doubt> falls = new ArrayList<>();
		if (report.remarks().fallReason() != null) {
			return falls;
		}
		for (MilestoneFigure figure : figures.all()) {
			if (rise(figure).signum() < 0) {
				falls.add(new Doubt(Doubt.Kind.FALL, figure.milestoneId()));
			}
		}
		if (builderFalls()) {
			falls.add(new Doubt(Doubt.Kind.BUILDER_FALL));
		}
		return falls;
	}

	private boolean builderFalls() {
		BigDecimal last = lastBuilderFigure();
		BigDecimal sent = builderFigure();
		return last != null && sent != null && sent.compareTo(last) < 0;
	}

	private @Nullable BigDecimal lastBuilderFigure() {
		return (sheet.last() != null) ? sheet.last().builderFigure() : null;
	}

	private List<Doubt> jumps() {
		if (!sheet.hasFigures() || report.remarks().jumpAsked() || report.remarks().jumpReason() != null) {
			return List.of();
		}
		return figures.all()
			.stream()
			.filter((figure) -> rise(figure).compareTo(JUMP) > 0)
			.map((figure) -> new Doubt(Doubt.Kind.JUMP, figure.milestoneId()))
			.toList();
	}

	private BigDecimal rise(MilestoneFigure figure) {
		return figure.percent().subtract(sheet.figures().percent(figure.milestoneId()));
	}

}
