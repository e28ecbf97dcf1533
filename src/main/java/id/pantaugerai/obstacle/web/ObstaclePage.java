package id.pantaugerai.obstacle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.obstacle.Severity;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.proposal.ParcelChoiceService;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of obstacles of one kelurahan shows. */
@Component
@RequiredArgsConstructor
class ObstaclePage {

	private final ObstacleService obstacles;

	private final KelurahanService kelurahan;

	private final PhotoService photos;

	private final Clock clock;

	/**
	 * Fills the model; a form that is in it already stays as it was typed, otherwise it
	 * is filled in as asked.
	 */
	void fill(String code, Officer officer, ObstacleForm asked, Model model) {
		Scope scope = officer.scope();
		List<ObstacleSummary> all = obstacles.findAll(code, scope);
		LocalDate today = LocalDate.now(clock);
		model.addAttribute("today", today);
		model.addAttribute("kelurahan", kelurahan.get(code));
		model.addAttribute("open", all.stream().filter(ObstacleSummary::isOpen).toList());
		model.addAttribute("closed", all.stream().filter((one) -> !one.isOpen()).toList());
		model.addAttribute("mayRaise", obstacles.mayRaise(code, scope));
		ObstacleForm form = (model.getAttribute("form") instanceof ObstacleForm typed) ? typed
				: ObstacleForm.on(today, asked);
		UUID submission = form.nextSubmission();
		model.addAttribute("form", form);
		model.addAttribute("submission", submission);
		model.addAttribute("takesPhotos", officer.role() == Role.CAMAT);
		model.addAttribute("photos", photos.ofSubmission(officer, submission));
		offer(code, form, scope, model);
		similar(code, scope, form.category(), model);
	}

	/** Adds what is already open of a kind. */
	void similar(String code, Scope scope, @Nullable String category, Model model) {
		String kind = (category != null) ? category.strip() : "";
		model.addAttribute("kind", kind);
		model.addAttribute("similar", kind.isEmpty() ? List.of() : obstacles.similar(code, kind, scope));
	}

	private void offer(String code, ObstacleForm form, Scope scope, Model model) {
		model.addAttribute("categories", obstacles.categories());
		model.addAttribute("severities", Severity.values());
		model.addAttribute("milestones", obstacles.milestones(code, scope));
		model.addAttribute("parcels", obstacles.parcels(code, form.parcelId().orElse(null), scope));
		model.addAttribute("mostParcels", ParcelChoiceService.MOST);
	}

}
