package id.pantaugerai.land.web;

import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandDossiers;
import id.pantaugerai.land.LandPhotoFile;
import id.pantaugerai.land.LandPhotoService;
import id.pantaugerai.land.LandPhotoUpload;
import id.pantaugerai.photo.PhotoRefusal;
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

/** The photographs of one land asset: added, shown, taken back with a reason. */
@Controller
@RequestMapping("/lahan/" + LandAssetController.ID + "/foto")
@RequiredArgsConstructor
class LandPhotoController {

	private static final String PAGE = "land/photo-page";

	private static final String PHOTO = "/{photo:\\d{1,18}}";

	private static final String SAVED = "redirect:/lahan/{id}/foto?tersimpan";

	private final LandPhotoService photos;

	private final LandPhotoUpload uploads;

	private final LandDossiers dossiers;

	@GetMapping
	String list(@PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		fill(id, officer, model);
		model.addAttribute("reason", ReasonForm.EMPTY);
		model.addAttribute("form", LandPhotoForm.EMPTY);
		return PAGE;
	}

	@PostMapping
	ModelAndView add(@PathVariable long id, @Valid @ModelAttribute("form") LandPhotoForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		uploads.requireAttaching(id, officer);
		if (form.chosen().isEmpty()) {
			errors.reject("land.photos.missing");
		}
		if (!errors.hasErrors()) {
			List<PhotoRefusal> refusals = uploads.addAll(form.toCommand(id), form.chosen(), officer);
			refusals.stream().distinct().forEach((reason) -> errors.reject(word(reason)));
		}
		if (!errors.hasErrors()) {
			return new ModelAndView(SAVED);
		}
		fill(id, officer, model);
		return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping(PHOTO)
	ResponseEntity<Resource> whole(@PathVariable long id, @PathVariable long photo, @CurrentOfficer Officer officer) {
		return answer(photos.open(id, photo, false, officer.scope()));
	}

	@GetMapping(PHOTO + "/kecil")
	ResponseEntity<Resource> small(@PathVariable long id, @PathVariable long photo, @CurrentOfficer Officer officer) {
		return answer(photos.open(id, photo, true, officer.scope()));
	}

	@PostMapping(PHOTO + "/penarikan")
	ModelAndView withdraw(@PathVariable long id, @PathVariable long photo,
			@Valid @ModelAttribute("reason") ReasonForm form, BindingResult errors, @CurrentOfficer Officer officer) {
		if (!errors.hasErrors()) {
			photos.withdraw(id, photo, form.text(), officer);
			return new ModelAndView(SAVED);
		}
		Model model = new ExtendedModelMap();
		fill(id, officer, model);
		model.addAttribute("form", LandPhotoForm.EMPTY);
		model.addAttribute("unreasoned", photo);
		return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private void fill(long id, Officer officer, Model model) {
		LandDossier dossier = dossiers.of(id, officer.scope());
		model.addAttribute("asset", dossier.asset());
		model.addAttribute("can", dossier.can());
		model.addAttribute("photos", dossier.photos());
		model.addAttribute("most", LandPhotoService.MOST);
	}

	private static String word(PhotoRefusal reason) {
		return (reason == PhotoRefusal.TOO_MANY_PHOTOS) ? "land.photos.full" : "photo.refused." + reason;
	}

	private static ResponseEntity<Resource> answer(LandPhotoFile photo) {
		return Download.picture(photo.name(), null, photo.content());
	}

}
