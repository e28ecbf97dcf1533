package id.pantaugerai.obstacle.web;

import java.time.LocalDate;
import java.util.Optional;

import id.pantaugerai.obstacle.EscalationTier;
import id.pantaugerai.obstacle.KeptDocument;
import id.pantaugerai.obstacle.ObstacleAction;
import id.pantaugerai.obstacle.ObstacleDetail;
import id.pantaugerai.obstacle.SolutionKind;
import id.pantaugerai.obstacle.TakeStep;
import id.pantaugerai.obstacle.Words;
import id.pantaugerai.shared.DateText;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the browser sends with a step, as it was typed.
 *
 * @param text what is said, answered, or was tried
 * @param request what is asked of the next tier
 * @param solution what kind of solution it is
 * @param basis the law it rests on
 * @param untilOn the new last day
 * @param office the office it is handed to
 * @param seen the last event that was on the page
 * @param document what comes with it
 */
record StepForm(@Size(max = 2000, message = "{field.long}") @Nullable String text,
		@Size(max = 2000, message = "{field.long}") @Nullable String request, @Nullable String solution,
		@Size(max = 300, message = "{field.long}") @Nullable String basis, @DateText @Nullable String untilOn,
		@Nullable String office, @Nullable String seen, @Nullable MultipartFile document) {

	static final StepForm EMPTY = new StepForm(null, null, null, null, null, null, null, null);

	StepForm {
		text = PlainText.clean(text);
		request = PlainText.clean(request);
		basis = PlainText.clean(basis);
	}

	/** What the annotations cannot say. */
	void check(ObstacleAction action, ObstacleDetail detail, Errors errors) {
		if (text == null && !action.needsNoText()) {
			errors.rejectValue("text", "obstacle.text.missing." + action);
		}
		if (request == null && action == ObstacleAction.ESCALATE) {
			errors.rejectValue("request", "obstacle.request.missing");
		}
		if (action == ObstacleAction.ROUTE && !detail.offices().containsKey(String.valueOf(office))) {
			errors.rejectValue("office", "field.required");
		}
		if (action == ObstacleAction.EXTEND) {
			checkDay(detail, errors);
		}
		if (action.kind().isLetter()) {
			checkLetter(detail, errors);
		}
		if (action == ObstacleAction.SOLVE && detail.it().tier().compareTo(EscalationTier.PROVINSI) >= 0) {
			checkSolution(errors);
		}
	}

	private void checkDay(ObstacleDetail detail, Errors errors) {
		Optional<LocalDate> day = Typed.date(untilOn);
		LocalDate due = detail.clock().dueOn();
		if (day.isEmpty() && !errors.hasFieldErrors("untilOn")) {
			errors.rejectValue("untilOn", "field.required");
		}
		else if (day.isPresent() && (!day.get().isAfter(detail.today()) || due == null || !day.get().isAfter(due)
				|| day.get().isAfter(detail.today().plusDays(180)))) {
			errors.rejectValue("untilOn", "obstacle.until.wrong");
		}
	}

	private void checkLetter(ObstacleDetail detail, Errors errors) {
		if (basis == null) {
			errors.rejectValue("basis", "obstacle.letter.number.missing");
		}
		if (Typed.date(untilOn).filter((day) -> !day.isAfter(detail.today())).isEmpty()
				&& !errors.hasFieldErrors("untilOn")) {
			errors.rejectValue("untilOn", "obstacle.letter.day.wrong");
		}
	}

	private void checkSolution(Errors errors) {
		Optional<SolutionKind> kind = Typed.choice(SolutionKind.class, solution);
		if (kind.isEmpty()) {
			errors.rejectValue("solution", "field.required");
		}
		if (kind.filter((chosen) -> chosen == SolutionKind.REGULASI).isPresent() && basis == null) {
			errors.rejectValue("basis", "obstacle.basis.missing");
		}
	}

	/** Whether the page was older than this event. */
	boolean isOlderThan(long event) {
		return seenEvent() > 0 && seenEvent() < event;
	}

	private long seenEvent() {
		return (seen != null && seen.matches("\\d{1,18}")) ? Long.parseLong(seen) : 0;
	}

	/** The document, when one was chosen. */
	Optional<MultipartFile> chosen() {
		return Optional.ofNullable(document).filter((file) -> !file.isEmpty());
	}

	TakeStep toCommand(String number, ObstacleAction action, @Nullable KeptDocument kept) {
		Words words = new Words(text, (action == ObstacleAction.ESCALATE) ? request : null, basis,
				Typed.choice(SolutionKind.class, solution).orElse(null),
				(action == ObstacleAction.EXTEND || action.kind().isLetter()) ? Typed.date(untilOn).orElse(null)
						: null);
		return new TakeStep(number, action, seenEvent(), words, office, kept);
	}

}
