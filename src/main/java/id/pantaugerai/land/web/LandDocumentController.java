package id.pantaugerai.land.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.document.DocumentRefusedException;
import id.pantaugerai.land.LandDocumentFile;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandDocumentService;
import id.pantaugerai.land.LandDocumentUpload;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandDossiers;
import id.pantaugerai.web.Download;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The documents of one land asset: added, handed out, taken back with a reason. */
@Controller
@RequestMapping("/lahan/" + LandAssetController.ID + "/dokumen")
@RequiredArgsConstructor
class LandDocumentController {

	private static final String PAGE = "land/documents";

	private static final String DOCUMENT = "/{document:\\d{1,18}}";

	private static final String SAVED = "redirect:/lahan/{id}/dokumen?tersimpan";

	private final LandDocumentService documents;

	private final LandDocumentUpload uploads;

	private final LandDossiers dossiers;

	@GetMapping
	String list(@PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		fill(id, officer, model);
		model.addAttribute("reason", ReasonForm.EMPTY);
		model.addAttribute("form", new LandDocumentForm(null, null, null));
		return PAGE;
	}

	@PostMapping
	ModelAndView add(@PathVariable long id, @Valid @ModelAttribute("form") LandDocumentForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		uploads.requireAttaching(id, officer);
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				uploads.add(form.toCommand(id), form.file(), officer);
				return new ModelAndView(SAVED);
			}
			catch (DocumentRefusedException ex) {
				errors.reject("document.refused." + ex.reason());
			}
		}
		fill(id, officer, model);
		return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping(DOCUMENT)
	ResponseEntity<Resource> open(@PathVariable long id, @PathVariable long document, @CurrentOfficer Officer officer) {
		LandDocumentFile file = documents.open(id, document, officer.scope());
		return Download.document(file.name(), file.content());
	}

	@PostMapping(DOCUMENT + "/penarikan")
	ModelAndView withdraw(@PathVariable long id, @PathVariable long document,
			@Valid @ModelAttribute("reason") ReasonForm form, BindingResult errors, @CurrentOfficer Officer officer) {
		if (!errors.hasErrors()) {
			documents.withdraw(id, document, form.text(), officer);
			return new ModelAndView(SAVED);
		}
		Model model = new ExtendedModelMap();
		fill(id, officer, model);
		model.addAttribute("form", new LandDocumentForm(null, null, null));
		model.addAttribute("unreasoned", document);
		return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private void fill(long id, Officer officer, Model model) {
		LandDossier dossier = dossiers.of(id, officer.scope());
		model.addAttribute("asset", dossier.asset());
		model.addAttribute("can", dossier.can());
		model.addAttribute("documents", dossier.documents());
		model.addAttribute("kinds", LandDocumentKind.values());
	}

}
