package id.pantaugerai.office.web;

import java.util.Optional;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.office.CrestService;
import id.pantaugerai.office.LetterheadService;
import id.pantaugerai.office.OfficeCodes;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.office.WeekTimeService;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.photo.PhotoRefusal;
import lombok.RequiredArgsConstructor;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The offices: what stands in their letters, and the coat of arms. */
@Controller
@RequestMapping("/admin/instansi")
@RequiredArgsConstructor
class OfficeController {

	private final OfficeService offices;

	private final LetterheadService letterheads;

	private final CrestService crests;

	private final WeekTimeService times;

	@GetMapping
	String list(@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("offices", offices.kept(officer));
		return "office/list";
	}

	@GetMapping("/{kode}")
	String show(@PathVariable String kode, @CurrentOfficer Officer officer, Model model) {
		model.addAttribute("office", offices.detail(officer, kode));
		model.addAttribute("timetable", kode.equals(OfficeCodes.COOPERATIVES) ? times.timetable() : null);
		return "office/detail";
	}

	@GetMapping("/{kode}/lambang")
	ResponseEntity<byte[]> crest(@PathVariable String kode, @CurrentOfficer Officer officer) {
		Picture crest = offices.crest(officer, kode);
		boolean drawn = crest.format() == Picture.Format.PNG;
		return ResponseEntity.ok()
			.contentType(drawn ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag("\"" + crest.uri().replaceAll("\\W", "") + "\"")
			.body(crest.bytes());
	}

	@PostMapping("/{kode}/lambang")
	ModelAndView bring(@PathVariable String kode, @RequestParam MultipartFile lambang, @CurrentOfficer Officer officer,
			Model model) {
		Optional<PhotoRefusal> refusal = crests.bring(officer, kode, lambang);
		if (refusal.isPresent()) {
			model.addAttribute("refusal", refusal.get());
			return new ModelAndView(show(kode, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:/admin/instansi/" + kode + "?tersimpan");
	}

	@PostMapping("/{kode}/lambang/hapus")
	String remove(@PathVariable String kode, @CurrentOfficer Officer officer) {
		letterheads.removeCrest(officer, kode);
		return "redirect:/admin/instansi/" + kode + "?tersimpan";
	}

}
