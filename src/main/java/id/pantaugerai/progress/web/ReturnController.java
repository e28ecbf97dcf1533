package id.pantaugerai.progress.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.progress.ReturnDesk;
import id.pantaugerai.progress.ReturnService;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sends one report back to be corrected. */
@Controller
@RequestMapping("/kelurahan/{kode}/lapor/{nomor}/pengembalian")
@RequiredArgsConstructor
class ReturnController {

	private final ReturnService returns;

	@GetMapping
	ModelAndView show(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable String nomor) {
		return view(returns.desk(officer, kode, nomor), HttpStatus.OK).addObject("form", ReturnForm.empty());
	}

	@PostMapping
	ModelAndView giveBack(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable String nomor,
			@Valid @ModelAttribute("form") ReturnForm form, BindingResult errors) {
		ReturnDesk desk = returns.desk(officer, kode, nomor);
		form.check(desk, errors);
		if (errors.hasErrors()) {
			ModelAndView view = view(desk, HttpStatus.UNPROCESSABLE_CONTENT);
			view.addAllObjects(errors.getModel());
			return view;
		}
		returns.giveBack(officer, form.toCommand(kode, nomor));
		return new ModelAndView("redirect:/kelurahan/{kode}/lapor/{nomor}?dikembalikan");
	}

	private static ModelAndView view(ReturnDesk desk, HttpStatus status) {
		return new ModelAndView("progress/return", status).addObject("desk", desk);
	}

}
