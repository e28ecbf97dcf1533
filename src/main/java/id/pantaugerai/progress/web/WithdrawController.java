package id.pantaugerai.progress.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.progress.ReportReturn;
import id.pantaugerai.progress.ReturnService;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a return back that was a mistake. */
@Controller
@RequestMapping("/kelurahan/{kode}/pengembalian/{id:\\d{1,18}}/penarikan")
@RequiredArgsConstructor
class WithdrawController {

	private final ReturnService returns;

	@GetMapping
	ModelAndView show(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id,
			WithdrawForm typed, @RequestAttribute(required = false) @Nullable Boolean restored) {
		return view(returns.toWithdraw(officer, kode, id), HttpStatus.OK).addObject("form",
				(restored != null) ? typed : new WithdrawForm(null));
	}

	@PostMapping
	ModelAndView withdraw(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id,
			@Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors) {
		ReportReturn one = returns.toWithdraw(officer, kode, id);
		if (errors.hasErrors()) {
			ModelAndView view = view(one, HttpStatus.UNPROCESSABLE_CONTENT);
			view.addAllObjects(errors.getModel());
			return view;
		}
		returns.withdraw(officer, form.toCommand(kode, id));
		return new ModelAndView("redirect:/kelurahan/" + kode + "/lapor/" + one.sent().number() + "?ditarik");
	}

	private static ModelAndView view(ReportReturn one, HttpStatus status) {
		return new ModelAndView("progress/withdraw", status).addObject("one", one);
	}

}
