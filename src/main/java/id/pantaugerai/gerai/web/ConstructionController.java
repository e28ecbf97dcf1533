package id.pantaugerai.gerai.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.gerai.AlreadyStartedException;
import id.pantaugerai.gerai.GeraiDeed;
import id.pantaugerai.gerai.GeraiService;
import id.pantaugerai.kelurahan.KelurahanService;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The construction of one gerai: its start, and the plans it has had. */
@Controller
@RequestMapping("/kelurahan/{code}/pembangunan")
@RequiredArgsConstructor
class ConstructionController {

	private final GeraiService gerai;

	private final KelurahanService kelurahan;

	private final ConstructionPage page;

	@GetMapping
	String show(@PathVariable String code, @CurrentOfficer Officer officer, Model model) {
		page.fill(code, officer.scope(), model);
		return "gerai/construction";
	}

	@PostMapping
	ModelAndView start(@PathVariable String code, @Valid @ModelAttribute("start") StartForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		gerai.require(GeraiDeed.START, code, officer.scope());
		form.check(errors);
		if (errors.hasErrors()) {
			page.fill(code, officer.scope(), model);
			return new ModelAndView("gerai/construction", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		gerai.start(form.toCommand(code), officer);
		return new ModelAndView("redirect:/kelurahan/{code}/pembangunan?tersimpan");
	}

	@ExceptionHandler
	ModelAndView alreadyStarted(AlreadyStartedException ex) {
		ModelAndView answer = new ModelAndView("gerai/started", HttpStatus.CONFLICT);
		answer.addObject("gerai", ex.gerai());
		answer.addObject("kelurahan", kelurahan.get(ex.gerai().kelurahanCode()));
		return answer;
	}

}
