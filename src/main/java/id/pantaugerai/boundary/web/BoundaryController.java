package id.pantaugerai.boundary.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.boundary.BoundaryImportService;
import id.pantaugerai.boundary.BoundaryService;
import id.pantaugerai.boundary.ImportPreview;
import id.pantaugerai.boundary.UploadOutcome;
import id.pantaugerai.boundary.UseSummary;
import id.pantaugerai.shared.FileNames;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The boundaries of the map: what is drawn, files that were brought, and the decision.
 */
@Controller
@RequestMapping("/admin/batas")
@RequiredArgsConstructor
class BoundaryController {

	private final BoundaryImportService boundaries;

	private final BoundaryService maps;

	@GetMapping
	String show(@CurrentOfficer Officer officer, Model model) {
		fill(officer, model);
		return "boundary/overview";
	}

	@PostMapping
	ModelAndView inspect(@CurrentOfficer Officer officer, @RequestParam("berkas") MultipartFile file, Model model)
			throws IOException {
		try (InputStream content = file.getInputStream()) {
			UploadOutcome outcome = boundaries.inspect(officer,
					FileNames.shown(file.getOriginalFilename(), "batas.geojson"), content);
			if (outcome.importId() != null) {
				return new ModelAndView("redirect:/admin/batas/" + outcome.importId());
			}
			fill(officer, model);
			model.addAttribute("refusal", outcome);
			return new ModelAndView("boundary/overview", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/{id}")
	String preview(@CurrentOfficer Officer officer, @PathVariable long id, Model model) {
		ImportPreview preview = boundaries.preview(officer, id);
		model.addAttribute("preview", preview);
		model.addAttribute("seen", seen(boundaries.uses(officer)));
		model.addAttribute("map", preview.sheet().plain("pratinjau", preview.file().fileName()));
		return "boundary/preview";
	}

	@PostMapping("/{id}/penerapan")
	String use(@CurrentOfficer Officer officer, @PathVariable long id, @RequestParam(defaultValue = "0") long seen) {
		boundaries.use(officer, id, seen);
		return "redirect:/admin/batas?diterapkan";
	}

	@PostMapping("/skematis")
	String useSchematic(@CurrentOfficer Officer officer, @RequestParam(defaultValue = "0") long seen) {
		boundaries.useSchematic(officer, seen);
		return "redirect:/admin/batas?skematis";
	}

	private void fill(Officer officer, Model model) {
		List<UseSummary> uses = boundaries.uses(officer);
		model.addAttribute("uses", uses);
		model.addAttribute("seen", seen(uses));
		model.addAttribute("imports", boundaries.imports(officer));
		model.addAttribute("map", maps.sheet(officer.scope()).plain("batas", ""));
	}

	private static long seen(List<UseSummary> uses) {
		return uses.isEmpty() ? 0 : uses.get(0).version();
	}

}
