package id.pantaugerai.proposal.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.proposal.LetterLine;
import id.pantaugerai.proposal.Procedure;
import id.pantaugerai.proposal.ProposalDetail;
import id.pantaugerai.proposal.ProposalSummary;
import id.pantaugerai.proposal.StepKind;
import id.pantaugerai.proposal.TakeStep;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the browser sends to take a proposal a step on, as it was typed. */
record StepForm(@NotBlank(message = "{field.required}") @Nullable String kind, @Nullable String seen,
		@Nullable List<String> documents, @Nullable String instrument,
		@Size(max = 120, message = "{field.long}") @Nullable String letterNumber,
		@DateText(future = false) @Nullable String letterDate, @Nullable String asked,
		@NotBlank(message = "{field.required}") @DateText(future = false) @Nullable String effectiveOn,
		@Size(max = 900, message = "{field.long}") @Nullable String text, @Nullable String submission,
		@Nullable String proposal) {

	/** Whom a note may ask. */
	static final List<Role> ASKED = List.of(Role.CAMAT, Role.BKAD, Role.PEMKOT, Role.PEMPROV);

	static StepForm of(ProposalDetail proposal, @Nullable LetterLine letter, LocalDate today) {
		String first = proposal.offered().isEmpty() ? null : proposal.offered().get(0).name();
		return new StepForm(first, String.valueOf(proposal.it().last().number()), null, proposal.it().instrument(),
				(letter != null) ? letter.number() : null, (letter != null) ? letter.dated().toString() : null, null,
				today.toString(), null, UUID.randomUUID().toString(), String.valueOf(proposal.it().id()));
	}

	/** Of which proposal; 0 where nobody can tell. */
	long of() {
		return (proposal != null && proposal.matches("\\d{1,18}")) ? Long.parseLong(proposal) : 0;
	}

	/** What happens; an advance where nobody can tell. */
	StepKind deed() {
		return Typed.choice(StepKind.class, kind).orElse(StepKind.ADVANCED);
	}

	int seenStep() {
		return Typed.count(seen);
	}

	/** The documents that were ticked. */
	Set<LandDocumentKind> ticked() {
		Set<LandDocumentKind> ticked = EnumSet.noneOf(LandDocumentKind.class);
		if (documents != null) {
			documents.forEach((name) -> Typed.choice(LandDocumentKind.class, name).ifPresent(ticked::add));
		}
		return ticked;
	}

	/** Whether a letter may go with it. */
	private boolean lettered() {
		return deed() == StepKind.ADVANCED || deed() == StepKind.REFUSED;
	}

	/** Whether a document was ticked as seen on paper. */
	public boolean saw(LandDocumentKind document) {
		return ticked().contains(document);
	}

	/** What the annotations cannot say. */
	void check(ProposalSummary it, Set<LandDocumentKind> missing, Procedure procedure, Errors errors) {
		boolean advances = deed() == StepKind.ADVANCED;
		refuse(Typed.uuid(submission).isEmpty(), null, "proposal.submission", errors);
		refuse(Typed.choice(StepKind.class, kind).isEmpty() && kind != null && !kind.isBlank(), "kind",
				"field.required", errors);
		refuse(deed().needsReason() && PlainText.clean(text) == null, "text", "proposal.text.missing", errors);
		refuse(deed() == StepKind.NOTED && Typed.choice(Role.class, asked).filter(ASKED::contains).isEmpty(), "asked",
				"proposal.asked.missing", errors);
		refuse(Typed.date(effectiveOn).filter((day) -> day.isBefore(it.stageSince())).isPresent(), "effectiveOn",
				"proposal.effectiveOn.early", errors);
		boolean chooses = it.state().asksInstrument() || Typed.text(instrument) != null;
		refuse(advances && chooses && !procedure.offered().contains(String.valueOf(Typed.text(instrument))),
				"instrument", "proposal.instrument.missing", errors);
		if (lettered()) {
			checkLetter(advances && it.state().needsLetter(), errors);
		}
		if (advances) {
			checkPapers(missing, procedure.onPaper(it.state().stage()), errors);
		}
	}

	/** A letter has both a number and a date. */
	private void checkLetter(boolean needed, Errors errors) {
		boolean numbered = PlainText.clean(letterNumber) != null;
		refuse(!numbered && (needed || Typed.text(letterDate) != null), "letterNumber", "proposal.letter.missing",
				errors);
		refuse(numbered && Typed.text(letterDate) == null, "letterDate", "proposal.letterDate.missing", errors);
	}

	/** A paper that was only seen counts where the procedure says so, with a note. */
	private void checkPapers(Set<LandDocumentKind> missing, Set<LandDocumentKind> onPaper, Errors errors) {
		Set<LandDocumentKind> seen = ticked();
		seen.retainAll(onPaper);
		refuse(!seen.containsAll(missing), "documents", "proposal.documents.missing", errors);
		seen.retainAll(missing);
		refuse(!seen.isEmpty() && PlainText.clean(text) == null, "text", "proposal.papers.note", errors);
	}

	TakeStep toCommand(long proposalId) {
		boolean advances = deed() == StepKind.ADVANCED;
		Role answering = (deed() == StepKind.NOTED) ? Typed.choice(Role.class, asked).orElse(null) : null;
		TakeStep.Words words = new TakeStep.Words(PlainText.clean(text), answering,
				advances ? Typed.text(instrument) : null, lettered() ? PlainText.clean(letterNumber) : null,
				lettered() ? Typed.date(letterDate).orElse(null) : null, advances ? ticked() : Set.of());
		return new TakeStep(proposalId, seenStep(), deed(), Typed.date(effectiveOn).orElseThrow(), words,
				Typed.uuid(submission).orElseThrow());
	}

	private static void refuse(boolean wrong, @Nullable String field, String message, Errors errors) {
		if (wrong && (field == null || !errors.hasFieldErrors(field))) {
			errors.rejectValue(field, message);
		}
	}

}
