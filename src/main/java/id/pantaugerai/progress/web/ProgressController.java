package id.pantaugerai.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.photo.PhotoUploadService;
import id.pantaugerai.progress.ProgressService;
import id.pantaugerai.progress.SubmitReport;
import id.pantaugerai.progress.SubmitResult;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The camat's form: shown filled in, taken once. */
@Controller
@RequestMapping("/kelurahan/{kode}/lapor")
@RequiredArgsConstructor
class ProgressController {

	private final ProgressService reports;

	private final PhotoUploadService uploads;

	private final ProgressPages pages;

	private final Clock clock;

	/**
	 * Stays in the browser's history with its submission, so that going back and sending
	 * again is a repeat.
	 */
	@GetMapping
	ModelAndView form(@CurrentOfficer Officer officer, @PathVariable String kode,
			@ModelAttribute("form") ReportForm form, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=0");
		Optional<String> receipt = form.submissionId()
			.flatMap((submission) -> reports.receipt(officer, kode, submission));
		return receipt.map((number) -> receipt(kode, number))
			.orElseGet(() -> view(officer, kode, form, List.of(), HttpStatus.OK));
	}

	@PostMapping
	ModelAndView submit(@CurrentOfficer Officer officer, @PathVariable String kode,
			@ModelAttribute("form") ReportForm form,
			@RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> chosen) {
		ReportReader reader = new ReportReader(form, kode, LocalDate.now(clock));
		SubmitReport report = reader.read();
		List<Flaw> flaws = new ArrayList<>(reader.flaws());
		flaws.addAll(stage(officer, report, chosen));
		if (!flaws.isEmpty()) {
			return view(officer, kode, form, flaws, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		SubmitResult result = reports.submit(officer, report, form.answers());
		if (result instanceof SubmitResult.Accepted accepted) {
			return receipt(kode, accepted.number());
		}
		return view(officer, kode, form, Flaw.of((SubmitResult.Doubted) result), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Adds and removes photographs without script; the rest waits as it was typed. */
	@PostMapping(params = "tray")
	ModelAndView arrange(@CurrentOfficer Officer officer, @PathVariable String kode,
			@ModelAttribute("form") ReportForm form, @RequestParam String tray,
			@RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> chosen) {
		List<Flaw> flaws = form.submissionId()
			.map((submission) -> uploads.arrange(officer, kode, submission, tray, files(chosen)))
			.orElse(List.of())
			.stream()
			.map(Flaw::of)
			.toList();
		return view(officer, kode, form, flaws, flaws.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private List<Flaw> stage(Officer officer, SubmitReport report, @Nullable List<MultipartFile> chosen) {
		return uploads.stageAll(officer, report.kelurahanCode(), report.submission(), files(chosen))
			.stream()
			.map(Flaw::of)
			.toList();
	}

	private static List<MultipartFile> files(@Nullable List<MultipartFile> chosen) {
		return (chosen == null) ? List.of() : chosen.stream().filter((file) -> !file.isEmpty()).toList();
	}

	private ModelAndView view(Officer officer, String kode, ReportForm form, List<Flaw> flaws, HttpStatus status) {
		ModelAndView view = new ModelAndView("progress/report", status);
		return view.addObject("page", pages.of(officer, reports.open(officer, kode), form, flaws));
	}

	/**
	 * Given as it is: looking for a view by an address that never comes again is dear.
	 */
	private static ModelAndView receipt(String kode, String number) {
		return new ModelAndView(new RedirectView("/kelurahan/" + kode + "/lapor/" + number, true));
	}

}
