package id.pantaugerai.intake.web;

import java.io.IOException;
import java.io.InputStream;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.intake.IntakeService;
import id.pantaugerai.intake.IntakeWorkbooks;
import id.pantaugerai.intake.RowView;
import id.pantaugerai.intake.UploadOutcome;
import id.pantaugerai.shared.FileNames;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The door for files of land assets, and what came through it before. */
@Controller
@RequestMapping("/lahan/impor")
@RequiredArgsConstructor
class IntakeController {

	private static final String PAGE = "intake/overview";

	private final IntakeService intake;

	private final IntakeWorkbooks workbooks;

	@GetMapping
	String show(@CurrentOfficer Officer officer, Model model) {
		fill(officer, model);
		return PAGE;
	}

	@PostMapping
	ModelAndView open(@CurrentOfficer Officer officer,
			@RequestParam(name = "berkas", required = false) @Nullable MultipartFile file, Model model)
			throws IOException {
		try (InputStream content = (file != null) ? file.getInputStream() : InputStream.nullInputStream()) {
			String name = FileNames.shown((file != null) ? file.getOriginalFilename() : null, "aset");
			UploadOutcome outcome = intake.open(officer, name, content);
			if (outcome.id() != null) {
				return new ModelAndView("redirect:/lahan/impor/" + outcome.id());
			}
			fill(officer, model);
			model.addAttribute("refusal", outcome.refusal());
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private void fill(Officer officer, Model model) {
		model.addAttribute("imports", intake.latest(officer));
		model.addAttribute("views", RowView.values());
	}

	@GetMapping("/templat.xlsx")
	ResponseEntity<byte[]> template(@CurrentOfficer Officer officer) {
		intake.requireKeeper(officer);
		return Download.of("templat-aset-lahan.xlsx", Download.XLSX, workbooks.template());
	}

}
