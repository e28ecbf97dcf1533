package id.pantaugerai.obstacle.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.obstacle.ObstaclePolicyService;
import id.pantaugerai.obstacle.ObstacleSettingService;
import id.pantaugerai.obstacle.SettingMovedException;
import id.pantaugerai.web.Lateness;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** By what rules obstacles are handled: limits, kinds, and the office of each kind. */
@Controller
@RequestMapping("/admin/kendala")
@RequiredArgsConstructor
class SettingController {

	private final ObstacleSettingService settings;

	private final ObstaclePolicyService policies;

	@GetMapping
	String show(@RequestAttribute(required = false) @Nullable String sentTo, @CurrentOfficer Officer officer,
			Model model) {
		officer.scope().requireRole(Role.ADMIN);
		model.addAttribute("at", StringUtils.getFilename(sentTo));
		fill(model);
		return "obstacle/settings";
	}

	@PostMapping("/batas")
	ModelAndView limit(@Valid @ModelAttribute("limits") LimitForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		officer.scope().requireRole(Role.ADMIN);
		form.check(errors);
		return answer("batas", errors, model, () -> policies.limit(form.toPolicy(), officer));
	}

	@PostMapping("/jenis")
	ModelAndView add(@ModelAttribute("form") SettingForm form, BindingResult errors, @CurrentOfficer Officer officer,
			Model model) {
		officer.scope().requireRole(Role.ADMIN);
		form.checkKind(null, settings.categories(), settings.offices(), errors);
		return answer("jenis", errors, model, () -> {
			if (!settings.addCategory(form.words(), form.desk(), officer)) {
				errors.rejectValue("name", "setting.name.taken");
			}
		});
	}

	@PostMapping("/jenis/{code:[A-Z0-9_]{1,40}}")
	ModelAndView change(@PathVariable String code, @ModelAttribute("form") SettingForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		officer.scope().requireRole(Role.ADMIN);
		form.checkKind(code, settings.categories(), settings.offices(), errors);
		return answer(code, errors, model,
				() -> settings.change(form.toCategory(code), String.valueOf(form.seen()), officer));
	}

	@PostMapping("/opd")
	ModelAndView addOffice(@ModelAttribute("form") SettingForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		officer.scope().requireRole(Role.ADMIN);
		form.checkName(errors);
		return answer("opd", errors, model, () -> {
			if (!settings.addOffice(form.words(), officer)) {
				errors.rejectValue("name", "setting.name.taken");
			}
		});
	}

	/** Does it where nothing is wrong; otherwise shows the page with what was typed. */
	private ModelAndView answer(String at, BindingResult errors, Model model, Runnable change) {
		if (!errors.hasErrors()) {
			try {
				change.run();
			}
			catch (SettingMovedException ex) {
				errors.reject("setting.moved");
			}
		}
		if (!errors.hasErrors()) {
			return new ModelAndView("redirect:/admin/kendala?tersimpan");
		}
		model.addAttribute("at", at);
		fill(model);
		return new ModelAndView("obstacle/settings", model.asMap(), Lateness.status(errors));
	}

	private void fill(Model model) {
		model.addAttribute("policies", policies.policies());
		model.addAttribute("kinds", settings.categories());
		model.addAttribute("offices", settings.offices());
		model.addAttribute("changes", settings.changes());
		if (!model.containsAttribute("limits")) {
			model.addAttribute("limits", LimitForm.of(policies.policies().get(0)));
		}
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", SettingForm.EMPTY);
		}
	}

}
