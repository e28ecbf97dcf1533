package id.pantaugerai.progress.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.progress.ReportReturn;
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

/** Ends a return without a new report: an answer, or the office takes it back. */
@Controller
@RequestMapping("/kelurahan/{kode}/pengembalian/{id:\\d{1,18}}")
@RequiredArgsConstructor
class ReturnEndController {

	private static final String ANSWER = "progress/answer";

	private static final String WITHDRAW = "progress/withdraw";

	private final ReturnService returns;

	@GetMapping
	ModelAndView toAnswer(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id) {
		return show(ANSWER, returns.toAnswer(officer, kode, id), new AnswerForm(null));
	}

	@PostMapping
	ModelAndView answer(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors) {
		ReportReturn one = returns.toAnswer(officer, kode, id);
		if (errors.hasErrors()) {
			return refuse(ANSWER, one, errors);
		}
		returns.answer(officer, form.toCommand(kode, id));
		return new ModelAndView("redirect:/kelurahan/" + kode + "/lapor/" + one.sent().number() + "?dijawab");
	}

	@GetMapping("/penarikan")
	ModelAndView toWithdraw(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id) {
		return show(WITHDRAW, returns.toWithdraw(officer, kode, id), new WithdrawForm(null));
	}

	@PostMapping("/penarikan")
	ModelAndView withdraw(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id,
			@Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors) {
		ReportReturn one = returns.toWithdraw(officer, kode, id);
		if (errors.hasErrors()) {
			return refuse(WITHDRAW, one, errors);
		}
		returns.withdraw(officer, form.toCommand(kode, id));
		return new ModelAndView("redirect:/kelurahan/" + kode + "/lapor/" + one.sent().number() + "?ditarik");
	}

	private static ModelAndView show(String template, ReportReturn one, Record form) {
		return new ModelAndView(template).addObject("one", one).addObject("form", form);
	}

	private static ModelAndView refuse(String template, ReportReturn one, BindingResult errors) {
		return new ModelAndView(template, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("one", one);
	}

}
