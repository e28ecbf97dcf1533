package id.pantaugerai.office.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.SignatoryService;
import id.pantaugerai.office.TermSummary;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

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

/** One term: its last day, and taking it back. */
@Controller
@RequestMapping("/admin/instansi/{kode}/pejabat/{id}")
@RequiredArgsConstructor
class TermController {

	private final OfficeService offices;

	private final SignatoryService signatories;

	@GetMapping
	String show(@PathVariable String kode, @PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		fill(kode, id, officer, model);
		return "office/term";
	}

	@PostMapping("/akhir")
	ModelAndView end(Term term, @Valid @ModelAttribute("ending") EndForm ending, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		ending.check(fill(term.kode(), term.id(), officer, model), errors);
		if (errors.hasErrors()) {
			return again(model);
		}
		signatories.end(officer, term.kode(), term.id(), ending.lastDay());
		return back(term);
	}

	@PostMapping("/pembatalan")
	ModelAndView withdraw(Term term, @Valid @ModelAttribute("withdrawal") WithdrawalForm withdrawal,
			BindingResult errors, @CurrentOfficer Officer officer, Model model) {
		fill(term.kode(), term.id(), officer, model);
		if (errors.hasErrors()) {
			return again(model);
		}
		signatories.withdraw(officer, term.kode(), term.id(), withdrawal.cleaned());
		return back(term);
	}

	private TermSummary fill(String kode, long id, Officer officer, Model model) {
		TermSummary term = signatories.term(officer, kode, id);
		model.addAttribute("office", offices.detail(officer, kode));
		model.addAttribute("person", term);
		if (!model.containsAttribute("ending")) {
			model.addAttribute("ending", new EndForm((term.until() != null) ? term.until().toString() : null));
		}
		if (!model.containsAttribute("withdrawal")) {
			model.addAttribute("withdrawal", new WithdrawalForm(null));
		}
		return term;
	}

	private static ModelAndView again(Model model) {
		return new ModelAndView("office/term", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static ModelAndView back(Term term) {
		return new ModelAndView("redirect:/admin/instansi/" + term.kode() + "?tersimpan");
	}

	/** The term in the address. */
	record Term(String kode, long id) {
	}

}
