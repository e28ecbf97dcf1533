package id.pantaugerai.discipline.web;

import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.discipline.DisciplineService;
import id.pantaugerai.discipline.DisciplineSheet;
import id.pantaugerai.discipline.KecamatanKey;
import id.pantaugerai.discipline.KelurahanKey;
import id.pantaugerai.discipline.KelurahanWeek;
import id.pantaugerai.discipline.WeekDiscipline;
import id.pantaugerai.shared.Week;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who reported a week, as page and as file. */
@Controller
@RequestMapping("/laporan")
@RequiredArgsConstructor
class DisciplineController {

	private static final int ROWS = 25;

	private final DisciplineService discipline;

	private final DisciplineSheet sheet;

	@GetMapping("/kepatuhan")
	String show(@CurrentOfficer Officer officer, DisciplineAddress.Asked asked, Model model) {
		DisciplineAddress address = address(asked);
		WeekDiscipline week = week(officer, address);
		model.addAttribute("address", address);
		model.addAttribute("it", week);
		model.addAttribute("table", week.kecamatan(KecamatanKey.comparator(address.table())));
		model.addAttribute("page", page(rows(week, address), asked.halaman()));
		model.addAttribute("heads", KecamatanKey.values());
		model.addAttribute("columns", KelurahanKey.values());
		return "discipline/week";
	}

	@GetMapping("/kepatuhan.csv")
	ResponseEntity<byte[]> csv(@CurrentOfficer Officer officer, DisciplineAddress.Asked asked) {
		DisciplineAddress address = address(asked);
		WeekDiscipline week = week(officer, address);
		return Download.of(name(week, "csv"), Download.CSV, sheet.csv(week, rows(week, address)));
	}

	@GetMapping("/kepatuhan.xlsx")
	ResponseEntity<byte[]> xlsx(@CurrentOfficer Officer officer, DisciplineAddress.Asked asked) {
		DisciplineAddress address = address(asked);
		WeekDiscipline week = week(officer, address);
		return Download.of(name(week, "xlsx"), Download.XLSX, sheet.xlsx(week, rows(week, address)));
	}

	private DisciplineAddress address(DisciplineAddress.Asked asked) {
		String text = asked.minggu();
		Week week = (text == null || text.isBlank()) ? discipline.current() : Week.require(text.strip());
		return DisciplineAddress.of(asked, week);
	}

	private WeekDiscipline week(Officer officer, DisciplineAddress address) {
		String kecamatan = address.kecamatan();
		return (kecamatan != null) ? discipline.of(officer.scope(), address.week(), kecamatan)
				: discipline.of(officer.scope(), address.week());
	}

	private static List<KelurahanWeek> rows(WeekDiscipline week, DisciplineAddress address) {
		return week.rows(address.kecamatan(), address.reporting(), KelurahanKey.comparator(address.list()));
	}

	private static Page<KelurahanWeek> page(List<KelurahanWeek> rows, @Nullable Integer asked) {
		int last = Math.max(0, (rows.size() - 1) / ROWS);
		int number = (asked != null) ? Math.max(0, Math.min(asked - 1, last)) : 0;
		int from = number * ROWS;
		return new PageImpl<>(rows.subList(from, Math.min(rows.size(), from + ROWS)), PageRequest.of(number, ROWS),
				rows.size());
	}

	private static String name(WeekDiscipline week, String kind) {
		return "kepatuhan-" + week.week().text() + "." + kind;
	}

}
