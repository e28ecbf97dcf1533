package id.pantaugerai.obstacle.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.obstacle.ObstacleService;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Closes an obstacle; the form stands beside it in the list. */
@Controller
@RequiredArgsConstructor
class ClosingController {

	private final ObstacleService obstacles;

	private final ObstaclePage page;

	@PostMapping("/kelurahan/{code}/kendala/{id:\\d{1,18}}/penutupan")
	ModelAndView close(Which which, @Valid @ModelAttribute("closing") ClosingForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		obstacles.requireKeeper(which.code(), officer.scope());
		if (errors.hasErrors()) {
			page.fill(which.code(), officer.scope(), model);
			model.addAttribute("closingId", which.id());
			return new ModelAndView("obstacle/list", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		obstacles.close(form.toCommand(which.code(), which.id()), officer);
		return new ModelAndView("redirect:/kelurahan/{code}/kendala?tersimpan");
	}

	/**
	 * Which obstacle, from the address.
	 *
	 * @param code the kelurahan
	 * @param id the obstacle
	 */
	record Which(String code, long id) {
	}

}
