package id.pantaugerai.proposal.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.paper.LetterPress;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.proposal.ProposalLetterService;
import id.pantaugerai.proposal.ProposalSummary;
import id.pantaugerai.web.AskedPlace;
import id.pantaugerai.web.Download;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The letter to the Governor, and the numbers of what was sent and answered. */
@Controller
@RequestMapping("/lahan/usulan/{id:\\d{1,18}}")
@RequiredArgsConstructor
class ProposalLetterController {

	private final ProposalLetterService letters;

	private final ProposalPage page;

	private final LetterPress press;

	@GetMapping("/surat.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable long id, @CurrentOfficer Officer officer) {
		return Download.letter(name(id, "pdf"), MediaType.APPLICATION_PDF_VALUE,
				press.pdf(letters.letter(id, officer), Paper.F4));
	}

	@GetMapping("/surat.docx")
	ResponseEntity<byte[]> docx(@PathVariable long id, @CurrentOfficer Officer officer) {
		return Download.letter(name(id, "docx"), Download.DOCX, press.docx(letters.letter(id, officer), Paper.F4));
	}

	@PostMapping("/surat")
	ModelAndView record(@PathVariable long id, @Valid @ModelAttribute("letter") LetterForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		ProposalSummary proposal = letters.requireHand(id, form.letter(), officer.scope());
		form.check(errors);
		if (errors.hasErrors()) {
			page.fill(proposal.asset().id(), AskedPlace.NOWHERE, officer.scope(), model);
			model.addAttribute("letterId", id);
			return new ModelAndView("proposal/asset", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		letters.record(form.toCommand(id), officer);
		return new ModelAndView("redirect:/lahan/" + proposal.asset().id() + "/usulan?tersimpan");
	}

	private static String name(long id, String kind) {
		return "surat-gubernur-" + id + "." + kind;
	}

}
