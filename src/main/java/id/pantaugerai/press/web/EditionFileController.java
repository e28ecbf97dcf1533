package id.pantaugerai.press.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.press.EditionFiles;
import id.pantaugerai.press.PressedFile;
import id.pantaugerai.shared.Week;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a week as files, and as a text to be passed on. */
@Controller
@RequestMapping("/laporan")
@RequiredArgsConstructor
class EditionFileController {

	private final EditionFiles files;

	@GetMapping("/{minggu}.pdf")
	ResponseEntity<byte[]> paper(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat, @RequestParam(defaultValue = "a4") String kertas) {
		Paper paper = kertas.equalsIgnoreCase("f4") ? Paper.F4 : Paper.A4;
		return download(files.paper(officer.scope(), Week.require(minggu), ralat, paper));
	}

	@GetMapping("/{minggu}.xlsx")
	ResponseEntity<byte[]> workbook(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat) {
		return download(files.workbook(officer.scope(), Week.require(minggu), ralat));
	}

	@GetMapping("/{minggu}.pptx")
	ResponseEntity<byte[]> slides(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat) {
		return download(files.slides(officer.scope(), Week.require(minggu), ralat));
	}

	@GetMapping("/{minggu}.csv")
	ResponseEntity<byte[]> list(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat) {
		return download(files.list(officer.scope(), Week.require(minggu), ralat));
	}

	@GetMapping("/{minggu}.zip")
	ResponseEntity<byte[]> bundle(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat) {
		return download(files.bundle(officer.scope(), Week.require(minggu), ralat));
	}

	@GetMapping("/{minggu}/pesan")
	String message(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat, Model model) {
		model.addAttribute("week", Week.require(minggu));
		model.addAttribute("text", files.message(officer.scope(), Week.require(minggu), ralat));
		return "press/message";
	}

	private static ResponseEntity<byte[]> download(PressedFile file) {
		return Download.of(file.name(), file.type(), file.content());
	}

}
