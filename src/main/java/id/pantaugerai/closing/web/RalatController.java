package id.pantaugerai.closing.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.closing.ClosingFollower;
import id.pantaugerai.closing.RalatPreview;
import id.pantaugerai.closing.RalatService;
import id.pantaugerai.shared.Week;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Correcting a closed week. */
@Controller
@RequestMapping("/laporan/{minggu}/ralat")
@RequiredArgsConstructor
class RalatController {

	private static final String PAGE = "closing/ralat";

	private final RalatService ralat;

	private final ObjectProvider<ClosingFollower> followers;

	@GetMapping
	String ask(@PathVariable String minggu, @CurrentOfficer Officer officer, Model model) {
		RalatPreview preview = fill(minggu, officer, model);
		model.addAttribute("form", new RalatForm(null, String.valueOf(preview.last().number())));
		return PAGE;
	}

	@PostMapping
	ModelAndView correct(@PathVariable String minggu, @Valid @ModelAttribute("form") RalatForm form,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		if (!errors.hasErrors() && ralat.correct(officer, form.toCommand(Week.require(minggu))).isPresent()) {
			return new ModelAndView("redirect:/laporan?diralat=" + minggu);
		}
		fill(minggu, officer, model);
		return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private RalatPreview fill(String minggu, Officer officer, Model model) {
		RalatPreview preview = ralat.preview(officer, Week.require(minggu));
		model.addAttribute("it", preview);
		model.addAttribute("follows", followers.stream().flatMap((one) -> one.announcement().stream()).toList());
		return preview;
	}

}
