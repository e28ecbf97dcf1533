package id.pantaugerai.gerai.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Scope;
import id.pantaugerai.gerai.GeraiDeed;
import id.pantaugerai.gerai.GeraiDetail;
import id.pantaugerai.gerai.GeraiService;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.land.LandChange;
import id.pantaugerai.land.LandService;
import id.pantaugerai.land.LandStatus;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a construction shows, whichever of its forms was sent. */
@Component
@RequiredArgsConstructor
class ConstructionPage {

	private final GeraiService gerai;

	private final LandService land;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/** Fills the model; forms that are in it already stay as they were typed. */
	Optional<GeraiDetail> fill(String code, Scope scope, Model model) {
		Optional<GeraiDetail> found = gerai.find(code, scope);
		List<LandChange> history = land.history(code, scope);
		model.addAttribute("kelurahan", kelurahan.get(code));
		model.addAttribute("gerai", found.orElse(null));
		model.addAttribute("land", history.isEmpty() ? null : history.get(0));
		model.addAttribute("landReady", !history.isEmpty() && history.get(0).status() == LandStatus.TERVERIFIKASI);
		model.addAttribute("mayStart", gerai.may(GeraiDeed.START, code, scope));
		model.addAttribute("mayReplan", gerai.may(GeraiDeed.REPLAN, code, scope));
		addIfMissing(model, "start", StartForm.on(LocalDate.now(clock)));
		found.ifPresent((detail) -> addIfMissing(model, "plan", PlanForm.from(detail.baseline())));
		return found;
	}

	private static void addIfMissing(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

}
