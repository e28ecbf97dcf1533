package id.pantaugerai.gerai.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.gerai.GeraiDeed;
import id.pantaugerai.gerai.GeraiDetail;
import id.pantaugerai.gerai.GeraiService;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.web.Lateness;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Plans a gerai anew; the form stands on the page of its construction. */
@Controller
@RequiredArgsConstructor
class PlanController {

	private final GeraiService gerai;

	private final ConstructionPage page;

	@PostMapping("/kelurahan/{code}/pembangunan/rencana")
	ModelAndView replan(@PathVariable String code, @Valid @ModelAttribute("plan") PlanForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		gerai.require(GeraiDeed.REPLAN, code, officer.scope());
		GeraiDetail detail = gerai.find(code, officer.scope())
			.orElseThrow(() -> new NotFoundException("gerai of " + code));
		form.check(detail, errors);
		if (errors.hasErrors()) {
			page.fill(code, officer.scope(), model);
			return new ModelAndView("gerai/construction", model.asMap(), Lateness.status(errors));
		}
		gerai.replan(form.toCommand(code), officer);
		return new ModelAndView("redirect:/kelurahan/{code}/pembangunan?tersimpan");
	}

}
