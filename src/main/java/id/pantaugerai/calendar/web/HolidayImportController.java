package id.pantaugerai.calendar.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.calendar.CalendarService;
import id.pantaugerai.calendar.HolidayFile;
import id.pantaugerai.calendar.HolidayRow;
import id.pantaugerai.calendar.HolidayService;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file of holidays: looked through first, used only when that was seen. */
@Controller
@RequestMapping("/admin/libur/impor")
@RequiredArgsConstructor
class HolidayImportController {

	private static final int LARGEST = 64 * 1024;

	private final HolidayService holidays;

	private final CalendarService calendar;

	private final HolidayPage page;

	@PostMapping
	ModelAndView look(@RequestParam(required = false) @Nullable MultipartFile file, @CurrentOfficer Officer officer,
			Model model) throws IOException {
		officer.scope().requireRole(Role.ADMIN);
		String text = (file == null || file.getSize() > LARGEST) ? ""
				: new String(file.getBytes(), StandardCharsets.UTF_8);
		if (!HolidayFile.fits(text)) {
			return refuse("long", model);
		}
		List<HolidayRow> rows = rows(text);
		if (rows.isEmpty()) {
			return refuse("bad", model);
		}
		model.addAttribute("rows", rows);
		model.addAttribute("text", text);
		model.addAttribute("fresh", rows.stream().filter(HolidayRow::isNew).count());
		return new ModelAndView("calendar/import", model.asMap());
	}

	@PostMapping("/terapkan")
	String use(@RequestParam(defaultValue = "") String content, @CurrentOfficer Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		List<HolidayRow> rows = (content.length() > LARGEST || !HolidayFile.fits(content)) ? List.of() : rows(content);
		int added = holidays.add(
				rows.stream().filter(HolidayRow::isNew).map(HolidayRow::holiday).map(Objects::requireNonNull).toList(),
				officer);
		return "redirect:/admin/libur?masuk=" + added
				+ rows.stream()
					.filter(HolidayRow::isNew)
					.findFirst()
					.map((row) -> "&tahun=" + Objects.requireNonNull(row.holiday()).day().getYear())
					.orElse("");
	}

	private ModelAndView refuse(String flaw, Model model) {
		model.addAttribute("flaw", flaw);
		page.fill("", model);
		return new ModelAndView("calendar/holidays", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private List<HolidayRow> rows(String text) {
		Set<LocalDate> known = calendar.workingDays().holidays().stream().collect(Collectors.toSet());
		return HolidayFile.read(text, known);
	}

}
