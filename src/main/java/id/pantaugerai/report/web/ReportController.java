package id.pantaugerai.report.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.report.WeeklyReportService;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The weeks that can be reported on. */
@Controller
@RequiredArgsConstructor
class ReportController {

	private static final int WEEKS = 26;

	private final WeeklyReportService reports;

	@GetMapping("/laporan")
	String list(@CurrentOfficer Officer officer, @RequestParam(defaultValue = "1") int halaman, Model model) {
		model.addAttribute("weeks",
				reports.weeks(officer.scope(), PageRequest.of(Math.max(1, Math.min(halaman, 10_000)) - 1, WEEKS)));
		return "report/list";
	}

}
