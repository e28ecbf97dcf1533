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

/** Answers a report that was sent back, without changing it. */
@Controller
@RequestMapping("/kelurahan/{kode}/pengembalian/{id:\\d{1,18}}")
@RequiredArgsConstructor
class AnswerController {

	private final ReturnService returns;

	@GetMapping
	ModelAndView show(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id,
			AnswerForm typed, @RequestAttribute(required = false) @Nullable Boolean restored) {
		return view(returns.toAnswer(officer, kode, id), HttpStatus.OK).addObject("form",
				(restored != null) ? typed : new AnswerForm(null));
	}

	@PostMapping
	ModelAndView answer(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable long id,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors) {
		ReportReturn one = returns.toAnswer(officer, kode, id);
		if (errors.hasErrors()) {
			ModelAndView view = view(one, HttpStatus.UNPROCESSABLE_CONTENT);
			view.addAllObjects(errors.getModel());
			return view;
		}
		returns.answer(officer, form.toCommand(kode, id));
		return new ModelAndView("redirect:/kelurahan/" + kode + "/lapor/" + one.sent().number());
	}

	private static ModelAndView view(ReportReturn one, HttpStatus status) {
		return new ModelAndView("progress/answer", status).addObject("one", one);
	}

}
