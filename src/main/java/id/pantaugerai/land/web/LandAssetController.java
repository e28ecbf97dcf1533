package id.pantaugerai.land.web;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandChangeLine;
import id.pantaugerai.land.LandDossiers;
import id.pantaugerai.land.LandEditor;
import id.pantaugerai.land.LandOutcome;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandRevision;
import id.pantaugerai.land.LandRevisionKind;
import id.pantaugerai.land.LandTwin;
import id.pantaugerai.land.ReviseLandAsset;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.web.AskedPlace;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that puts a land asset into the register, and the one that changes it. */
@Controller
@RequestMapping("/lahan")
@RequiredArgsConstructor
class LandAssetController {

	static final String ID = "{id:\\d{1,18}}";

	private static final String FORM = "land/form";

	private static final String OPEN = "buka";

	private final LandRegister register;

	private final LandEditor editor;

	private final LandDossiers dossiers;

	private final LandAssetPage page;

	@GetMapping("/baru")
	String create(@RequestParam(name = "kelurahan", required = false) @Nullable String code, AskedPlace asked,
			@CurrentOfficer Officer officer, Model model) {
		register.requireKeeper(officer.scope());
		page.fill(model, officer.scope(), asked);
		List<OwnerClass> owners = LandAssetCheck.owners(officer.scope());
		model.addAttribute("form", LandAssetForm.empty((owners.size() == 1) ? owners.get(0) : null, code));
		return FORM;
	}

	/** Shows the kelurahan of the kecamatan that was chosen, without script. */
	@PostMapping(path = "/baru", params = OPEN)
	String open(@ModelAttribute("form") LandAssetForm form, @CurrentOfficer Officer officer, Model model) {
		register.requireKeeper(officer.scope());
		page.fill(model, officer.scope(), form.asked());
		return FORM;
	}

	@PostMapping("/baru")
	ModelAndView register(@Valid @ModelAttribute("form") LandAssetForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		register.requireKeeper(officer.scope());
		page.check(form, errors, officer.scope(), false, model);
		if (errors.hasErrors()) {
			return again(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		UUID submission = Typed.uuid(form.submission()).orElseGet(UUID::randomUUID);
		return answer(editor.register(form.toFacts(), submission, officer), errors, model);
	}

	@GetMapping("/" + ID + "/ubah")
	String edit(@PathVariable long id, AskedPlace asked, @CurrentOfficer Officer officer, Model model) {
		LandAssetDetail asset = asset(id, officer.scope());
		if (asset.withdrawn()) {
			return "redirect:/lahan/{id}";
		}
		String lies = asset.facts().lot().kelurahanCode();
		page.fill(model, officer.scope(), asked.near().isPresent() ? asked : new AskedPlace(null, null, lies));
		model.addAttribute("asset", asset);
		LandAssetForm form = LandAssetForm.of(asset.facts(), asset.revision());
		model.addAttribute("form", form);
		model.addAttribute("strays", page.strays(form, officer.scope()));
		return FORM;
	}

	/** Shows the kelurahan of the kecamatan that was chosen, without script. */
	@PostMapping(path = "/" + ID + "/ubah", params = OPEN)
	String open(@PathVariable long id, @ModelAttribute("form") LandAssetForm form, @CurrentOfficer Officer officer,
			Model model) {
		model.addAttribute("asset", asset(id, officer.scope()));
		return open(form, officer, model);
	}

	@PostMapping("/" + ID + "/ubah")
	ModelAndView revise(@PathVariable long id, @Valid @ModelAttribute("form") LandAssetForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("asset", asset(id, officer.scope()));
		page.check(form, errors, officer.scope(), true, model);
		if (errors.hasErrors()) {
			return again(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		LandFacts facts = form.toFacts();
		LandOutcome outcome = editor.revise(new ReviseLandAsset(id, form.seen(), facts, form.why()), officer);
		if (outcome.kind() == LandOutcome.Kind.CHANGED) {
			return showBoth(id, facts, officer.scope(), model);
		}
		return answer(outcome, errors, model);
	}

	private LandAssetDetail asset(long id, Scope scope) {
		register.requireKeeper(scope);
		LandAssetDetail asset = register.get(id, scope);
		register.requireKeeping(asset, scope);
		return asset;
	}

	private ModelAndView answer(LandOutcome outcome, BindingResult errors, Model model) {
		if (outcome.kind() == LandOutcome.Kind.SAVED) {
			return new ModelAndView("redirect:/lahan/" + outcome.id() + "?tersimpan");
		}
		LandTwin twin = outcome.twin();
		if (twin != null) {
			model.addAttribute("twin", twin);
			errors.rejectValue("registerNumber", "land.form.taken", new Object[] { twin.number() }, "");
		}
		else {
			errors.rejectValue("sharedWarehouse", "land.form.proposed");
		}
		return again(model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Shows what somebody else has written beside what was typed; what was sent twice is
	 * saved already.
	 */
	private ModelAndView showBoth(long id, LandFacts typed, Scope scope, Model model) {
		LandRevision latest = register.history(id, scope).get(0);
		List<LandChangeLine> differences = dossiers.compare(latest.facts(), typed);
		if (differences.isEmpty() && latest.kind() != LandRevisionKind.WITHDRAWN) {
			return new ModelAndView("redirect:/lahan/{id}?tersimpan");
		}
		model.addAttribute("latest", latest);
		model.addAttribute("differences", differences);
		return again(model, HttpStatus.CONFLICT);
	}

	private static ModelAndView again(Model model, HttpStatus status) {
		return new ModelAndView(FORM, model.asMap(), status);
	}

}
