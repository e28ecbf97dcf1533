package id.pantaugerai.report.web;

import java.util.Arrays;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.report.WeeklyReport;
import id.pantaugerai.report.WeeklyReportService;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import id.pantaugerai.standing.Badge;
import id.pantaugerai.standing.Choices;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The weeks that can be reported on, and the page of each. */
@Controller
@RequestMapping("/laporan")
@RequiredArgsConstructor
class ReportController {

	private static final int WEEKS = 26;

	private static final int ROWS = 150;

	private final WeeklyReportService reports;

	@GetMapping
	String list(@CurrentOfficer Officer officer, @RequestParam(defaultValue = "1") int halaman, Model model) {
		model.addAttribute("weeks", reports.weeks(officer.scope(), page(halaman, WEEKS)));
		return "report/list";
	}

	@GetMapping("/{minggu}")
	String week(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(defaultValue = "1") int halaman, @RequestParam(defaultValue = "") String kendali,
			Model model) {
		WeeklyReport report = reports.get(officer.scope(), week(minggu));
		ControlStatus control = control(kendali);
		model.addAttribute("report", report);
		model.addAttribute("rows", report.page(control, page(halaman, ROWS)));
		model.addAttribute("narrowed", (control != null) ? Badge.of(control) : null);
		model.addAttribute("kendali", (control != null) ? kendali : null);
		return "report/week";
	}

	private static @Nullable ControlStatus control(String value) {
		return Arrays.stream(ControlStatus.values())
			.filter((control) -> Choices.of(control).value().equals(value))
			.findFirst()
			.orElse(null);
	}

	private static PageRequest page(int number, int size) {
		return PageRequest.of(Math.max(1, Math.min(number, 10_000)) - 1, size);
	}

	private static Week week(String text) {
		return Week.parse(text).orElseThrow(() -> new NotFoundException("week " + text));
	}

}
