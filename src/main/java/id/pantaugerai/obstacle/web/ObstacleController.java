package id.pantaugerai.obstacle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.photo.PhotoUploadService;
import id.pantaugerai.shared.Wording;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The obstacles of one kelurahan, and the form that notes another. */
@Controller
@RequestMapping("/kelurahan/{code}/kendala")
@RequiredArgsConstructor
class ObstacleController {

	private final ObstacleService obstacles;

	private final PhotoUploadService uploads;

	private final ObstaclePage page;

	private final Wording words;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, ObstacleForm typed,
			@RequestAttribute(required = false) @Nullable Boolean restored, @CurrentOfficer Officer officer,
			Model model) {
		if (restored != null) {
			model.addAttribute("form", typed);
		}
		page.fill(code, officer, typed, model);
		return "obstacle/list";
	}

	/** What is already open of the kind that was just chosen. */
	@GetMapping("/serupa")
	String similar(@PathVariable String code, @RequestParam(defaultValue = "") String category,
			@CurrentOfficer Officer officer, Model model) {
		page.similar(code, officer.scope(), category, model);
		return "obstacle/similar :: similar";
	}

	@PostMapping
	ModelAndView raise(@PathVariable String code, @Valid @ModelAttribute("form") ObstacleForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		obstacles.requireKeeper(code, officer.scope());
		form.check(obstacles.categories(), obstacles.milestones(code, officer.scope()), errors);
		form.checkParcel((id) -> obstacles.mayName(code, id, officer.scope()), errors);
		stage(code, officer, form).forEach((refusal) -> errors.reject("photo.refused." + refusal));
		if (errors.hasErrors() || isRepeatOfAnOpenOne(code, officer, form)) {
			page.fill(code, officer, form, model);
			return new ModelAndView("obstacle/list", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return raised(obstacles.raise(form.toCommand(code), officer));
	}

	/** Adds and removes photographs without script; the rest waits as it was typed. */
	@PostMapping(params = "tray")
	ModelAndView arrange(@PathVariable String code, @ModelAttribute("form") ObstacleForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		obstacles.requireKeeper(code, officer.scope());
		uploads.arrange(officer, code, form.nextSubmission(), String.valueOf(form.tray()), form.chosen())
			.forEach((refusal) -> errors.reject("photo.refused." + refusal));
		page.fill(code, officer, form, model);
		return new ModelAndView("obstacle/list", model.asMap(),
				errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

	/** The cause of a critical site, named with one tap. */
	@PostMapping("/sebab")
	ModelAndView name(@PathVariable String code, @Valid @ModelAttribute("cause") CauseForm form, BindingResult errors,
			@CurrentOfficer Officer officer) {
		obstacles.requireKeeper(code, officer.scope());
		String name = form.name(obstacles.categories());
		if (errors.hasErrors() || name.isEmpty()) {
			return new ModelAndView("redirect:/kelurahan/{code}/kendala");
		}
		String said = words.say("obstacle.cause.description", name);
		return raised(obstacles.raise(form.toCommand(code, said, LocalDate.now(clock)), officer));
	}

	private static ModelAndView raised(String number) {
		return new ModelAndView("redirect:/kendala/" + number + "?tercatat");
	}

	private boolean isRepeatOfAnOpenOne(String code, Officer officer, ObstacleForm form) {
		return !form.hasSeenSimilar()
				&& !obstacles.similar(code, String.valueOf(form.category()), officer.scope()).isEmpty();
	}

	private List<PhotoRefusal> stage(String code, Officer officer, ObstacleForm form) {
		boolean any = officer.role() == Role.CAMAT && !form.chosen().isEmpty();
		return any ? uploads.stageAll(officer, code, form.nextSubmission(), form.chosen()) : List.of();
	}

}
