package id.pantaugerai.obstacle.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.obstacle.ObstacleService;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The obstacles of one kelurahan, and the form that notes another. */
@Controller
@RequestMapping("/kelurahan/{code}/kendala")
@RequiredArgsConstructor
class ObstacleController {

	private final ObstacleService obstacles;

	private final ObstaclePage page;

	@GetMapping
	String show(@PathVariable String code, ObstacleForm typed,
			@RequestAttribute(required = false) @Nullable Boolean restored, @CurrentOfficer Officer officer,
			Model model) {
		if (restored != null) {
			model.addAttribute("form", typed);
		}
		page.fill(code, officer.scope(), model);
		return "obstacle/list";
	}

	@PostMapping
	ModelAndView raise(@PathVariable String code, @Valid @ModelAttribute("form") ObstacleForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		obstacles.requireKeeper(code, officer.scope());
		form.check(obstacles.categories(), errors);
		if (errors.hasErrors()) {
			page.fill(code, officer.scope(), model);
			return new ModelAndView("obstacle/list", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		obstacles.raise(form.toCommand(code), officer);
		return new ModelAndView("redirect:/kelurahan/{code}/kendala?tersimpan");
	}

}
