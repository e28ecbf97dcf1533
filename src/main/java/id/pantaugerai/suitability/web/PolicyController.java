package id.pantaugerai.suitability.web;

import java.time.Clock;
import java.time.LocalDate;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.Criterion;
import id.pantaugerai.suitability.PolicyLevel;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.Strictness;
import id.pantaugerai.suitability.SuitabilityService;
import id.pantaugerai.suitability.TitleKind;
import id.pantaugerai.web.Lateness;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The dated policies on land, and the form that adds one. */
@Controller
@RequestMapping("/admin/kriteria")
@RequiredArgsConstructor
class PolicyController {

	private final SuitabilityService policies;

	private final Clock clock;

	@GetMapping
	String list(@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("levels", policies.history(officer.scope()));
		model.addAttribute("mayAdd", policies.mayAdd(officer.scope()));
		return "suitability/policies";
	}

	@GetMapping("/baru")
	String draft(@Nullable String tingkat, PolicyForm typed,
			@RequestAttribute(required = false) @Nullable Boolean restored, @CurrentOfficer Officer officer,
			Model model) {
		policies.requireKeeper(officer.scope());
		if (restored != null) {
			return fill(typed, model);
		}
		PolicyLevel level = Typed.choice(PolicyLevel.class, tingkat)
			.orElseThrow(() -> new NotFoundException("level " + tingkat));
		return fill(PolicyForm.following(level, policies.inForce(level), policies.version()), model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") PolicyForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		policies.requireKeeper(officer.scope());
		form.check(policies.latest(), errors);
		if (errors.hasErrors()) {
			return new ModelAndView(fill(form, model), model.asMap(), Lateness.status(errors));
		}
		policies.add(form.toCommand(), officer);
		return new ModelAndView("redirect:/admin/kriteria?tersimpan");
	}

	private String fill(PolicyForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("seen", policies.version());
		model.addAttribute("today", LocalDate.now(clock));
		model.addAttribute("criteria", Criterion.values());
		model.addAttribute("strictness", Strictness.values());
		model.addAttribute("slopes", Slope.values());
		model.addAttribute("titleKinds", TitleKind.lawful());
		return "suitability/policy-form";
	}

}
