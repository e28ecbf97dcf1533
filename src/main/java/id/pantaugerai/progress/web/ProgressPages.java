package id.pantaugerai.progress.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.progress.Basis;
import id.pantaugerai.progress.Doubt;
import id.pantaugerai.progress.MilestoneFigure;
import id.pantaugerai.progress.PercentText;
import id.pantaugerai.progress.ProgressService;
import id.pantaugerai.progress.ReportReturn;
import id.pantaugerai.progress.ReportSheet;
import id.pantaugerai.progress.ReturnService;
import id.pantaugerai.shared.Typed;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lays out the form: what was typed stays as it was typed; what was not touched shows the
 * report in force, also when that is newer than the form.
 */
@Component
@RequiredArgsConstructor
class ProgressPages {

	private final ProgressService reports;

	private final PhotoService photos;

	private final ReturnService returns;

	private final ProgressWords words;

	private final Clock clock;

	/** The form, with what is wrong and what is asked. */
	ReportPage of(Officer officer, ReportSheet sheet, ReportForm form, List<Flaw> flaws) {
		UUID submission = form.submissionId().orElseGet(UUID::randomUUID);
		Basis basis = form.isTyped() ? reports.basis(sheet, form.basis()) : sheet.basis();
		List<Flaw> asked = flaws.stream().filter(ProgressPages::isQuestion).toList();
		ReportReturn returned = returned(officer, sheet, form.answers());
		List<Flaw> wrong = flaws.stream().filter((flaw) -> !isQuestion(flaw)).toList();
		return new ReportPage(sheet, LocalDate.now(clock), submission, !form.isTyped(), fields(sheet, form, basis),
				entries(sheet, form, returned, !asked.isEmpty()), words.complaints(wrong, sheet),
				words.complaints(asked, sheet), sheet.isNewerThan(basis.reportId()),
				photos.ofSubmission(officer, submission), returned);
	}

	/** The return that is answered; unless one is named, that of the figures in force. */
	private @Nullable ReportReturn returned(Officer officer, ReportSheet sheet, @Nullable Long named) {
		return returns.open(officer.scope(), sheet.place().code())
			.stream()
			.filter((one) -> (named != null) ? named == one.id() : one.sent().replacedBy() == null)
			.findFirst()
			.orElse(null);
	}

	private static boolean isQuestion(Flaw flaw) {
		return flaw.kind().equals(Doubt.Kind.JUMP.name());
	}

	private static List<MilestoneField> fields(ReportSheet sheet, ReportForm form, Basis basis) {
		Map<Long, String> typed = form.percents();
		long current = sheet.figures().current().map(MilestoneFigure::milestoneId).orElse(0L);
		return sheet.figures()
			.all()
			.stream()
			.map((figure) -> field(figure, typed.get(figure.milestoneId()), basis, current))
			.sorted(Comparator.comparing((field) -> !field.current()))
			.toList();
	}

	private static MilestoneField field(MilestoneFigure figure, @Nullable String typed, Basis basis, long current) {
		BigDecimal seen = basis.percent(figure.milestoneId());
		String value = (typed == null || isSame(typed, seen)) ? PercentText.write(figure.percent()) : typed;
		return new MilestoneField(figure, seen, value, figure.milestoneId() == current);
	}

	private static boolean isSame(String typed, BigDecimal seen) {
		return PercentText.parse(typed).filter((percent) -> percent.compareTo(seen) == 0).isPresent();
	}

	private Entries entries(ReportSheet sheet, ReportForm form, @Nullable ReportReturn returned, boolean asked) {
		BigDecimal builderBefore = (sheet.last() != null) ? sheet.last().builderFigure() : null;
		String builder = (builderBefore != null) ? PercentText.write(builderBefore) : "";
		ReportReturn.Sent sent = again(form, returned);
		String observedOn = (sent != null) ? sent.observedOn().toString()
				: Typed.date(form.observedOn()).map(LocalDate::toString).orElse(form.observedOn());
		return new Entries(form.isTyped() ? Objects.requireNonNullElse(form.builder(), "") : builder, builderBefore,
				Optional.ofNullable(observedOn).orElseGet(() -> LocalDate.now(clock).toString()),
				(sent != null) ? sent.note() : form.note(), form.fallReason(), form.jumpReason(),
				asked || form.isJumpAsked());
	}

	/** What was sent, where the form opens with it once more. */
	private static ReportReturn.@Nullable Sent again(ReportForm form, @Nullable ReportReturn returned) {
		return (!form.isTyped() && returned != null && returned.sent().replacedBy() == null) ? returned.sent() : null;
	}

}
