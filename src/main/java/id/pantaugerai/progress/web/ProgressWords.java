package id.pantaugerai.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.progress.MilestoneFigure;
import id.pantaugerai.progress.PercentText;
import id.pantaugerai.progress.ReportReceipt;
import id.pantaugerai.progress.ReportSheet;
import id.pantaugerai.progress.ReportSummary;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says in plain words what is wrong with a report: the field, the limit, the last value.
 */
@Component
@RequiredArgsConstructor
class ProgressWords {

	private final Wording words;

	private final Clock clock;

	private final Figures figures = new Figures();

	List<Complaint> complaints(List<Flaw> flaws, ReportSheet sheet) {
		return flaws.stream()
			.map((flaw) -> new Complaint(flaw.field(), label(flaw, sheet), text(flaw, sheet)))
			.toList();
	}

	/** What to paste into a WhatsApp group. */
	String share(ReportReceipt receipt) {
		ReportSummary report = receipt.report();
		String place = receipt.kelurahan().name();
		String day = figures.date(report.observedOn());
		String sender = report.arrival().officer();
		String moment = figures.moment(report.arrival().recordedAt());
		if (report.physical() == null) {
			return words.say("progress.receipt.share.plain", report.number(), place, receipt.kelurahan().kecamatan(),
					day, sender, moment);
		}
		String change = (report.change() != null)
				? words.say("progress.receipt.share.change", figures.signed(report.change())) : "";
		return words.say("progress.receipt.share.text", report.number(), place, receipt.kelurahan().kecamatan(), day,
				figures.percent(report.physical()), change, sender, moment);
	}

	private String label(Flaw flaw, ReportSheet sheet) {
		if (flaw.milestoneId() != null) {
			return sheet.figures().find(flaw.milestoneId()).map(MilestoneFigure::name).orElse("");
		}
		return words.say("progress.label." + flaw.field());
	}

	private String text(Flaw flaw, ReportSheet sheet) {
		String why = flaw.field().equals("foto") ? "photo.refused." : "progress.error.";
		return words.say(why + flaw.kind(), values(flaw, sheet));
	}

	private Object[] values(Flaw flaw, ReportSheet sheet) {
		if (flaw.milestoneId() != null) {
			return new Object[] { PercentText.write(sheet.figures().percent(flaw.milestoneId())) };
		}
		return switch (flaw.kind()) {
			case "FUTURE" -> new Object[] { figures.date(LocalDate.now(clock)) };
			case "BEFORE_START" -> new Object[] { figures.date(sheet.startedOn()) };
			case "BUILDER_FALL" -> new Object[] { lastBuilderFigure(sheet.last()) };
			default -> flaw.values();
		};
	}

	private static String lastBuilderFigure(ReportSheet.@Nullable Last last) {
		return (last != null && last.builderFigure() != null) ? PercentText.write(last.builderFigure()) : Figures.NONE;
	}

}
