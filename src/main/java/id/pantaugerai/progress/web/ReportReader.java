package id.pantaugerai.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.pantaugerai.progress.PercentText;
import id.pantaugerai.progress.SubmitReport;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Typed;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Reads what was typed, and remembers what could not be read. */
@RequiredArgsConstructor
class ReportReader {

	static final int NOTE = 2000;

	static final int REASON = 500;

	private final ReportForm form;

	private final String kelurahanCode;

	private final LocalDate today;

	private final List<Flaw> flaws = new ArrayList<>();

	/** What could not be read. */
	List<Flaw> flaws() {
		return flaws;
	}

	/** The report, as far as it could be read. */
	SubmitReport read() {
		Optional<UUID> sent = form.submissionId();
		if (sent.isEmpty()) {
			flaws.add(Flaw.of("submission", "isi"));
		}
		UUID submission = sent.orElseGet(UUID::randomUUID);
		if (form.isUnchanged()) {
			return new SubmitReport(kelurahanCode, submission, form.basis(), true, today, Map.of(),
					SubmitReport.Remarks.NONE);
		}
		return new SubmitReport(kelurahanCode, submission, form.basis(), false, observedOn(), percents(), remarks());
	}

	private Map<Long, BigDecimal> percents() {
		Map<Long, BigDecimal> percents = new HashMap<>();
		form.percents()
			.forEach((milestoneId, typed) -> PercentText.parse(typed)
				.ifPresentOrElse((percent) -> percents.put(milestoneId, percent),
						() -> flaws.add(Flaw.ofMilestone("percent", milestoneId))));
		return percents;
	}

	private LocalDate observedOn() {
		if (Typed.text(form.observedOn()) == null) {
			return today;
		}
		Optional<LocalDate> read = Typed.date(form.observedOn());
		if (read.isEmpty()) {
			flaws.add(Flaw.of("date", "observedOn"));
		}
		return read.orElse(today);
	}

	private SubmitReport.Remarks remarks() {
		limit("note", form.note(), NOTE);
		limit("fallReason", form.fallReason(), REASON);
		limit("jumpReason", form.jumpReason(), REASON);
		return new SubmitReport.Remarks(builder(), form.note(), form.fallReason(), form.jumpReason(),
				form.isJumpAsked());
	}

	private @Nullable BigDecimal builder() {
		if (Typed.text(form.builder()) == null) {
			return null;
		}
		Optional<BigDecimal> read = PercentText.parse(form.builder());
		if (read.isEmpty()) {
			flaws.add(Flaw.of("builder", "builder"));
		}
		return read.orElse(null);
	}

	private void limit(String field, @Nullable String text, int limit) {
		int length = (text != null) ? text.codePointCount(0, text.length()) : 0;
		if (length > limit) {
			Figures figures = new Figures();
			flaws.add(Flaw.of("length", field, figures.count(limit), figures.count(length)));
		}
	}

}
