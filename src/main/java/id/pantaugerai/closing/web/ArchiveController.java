package id.pantaugerai.closing.web;

import java.util.Map;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.closing.ArchiveService;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The weeks, with what became of each. */
@Controller
@RequestMapping("/laporan")
@RequiredArgsConstructor
class ArchiveController {

	private static final int WEEKS = 26;

	private final ArchiveService archive;

	@GetMapping
	String list(@CurrentOfficer Officer officer, @RequestParam(required = false) @Nullable Integer tahun,
			@RequestParam(defaultValue = "1") int halaman, @RequestParam Map<String, String> sent, Model model) {
		PageRequest page = PageRequest.of(Math.max(1, Math.min(halaman, 10_000)) - 1, WEEKS);
		model.addAttribute("weeks", archive.weeks(officer.scope(), tahun, page));
		model.addAttribute("years", archive.years(officer.scope()));
		model.addAttribute("year", tahun);
		model.addAttribute("closed", Week.parse(sent.getOrDefault("ditutup", "")).orElse(null));
		model.addAttribute("corrected", Week.parse(sent.getOrDefault("diralat", "")).orElse(null));
		model.addAttribute("camat", officer.role() == Role.CAMAT);
		model.addAttribute("closer", officer.scope().hasRole(Role.DINAS, Role.PEMKOT));
		model.addAttribute("corrector", officer.role() == Role.DINAS);
		model.addAttribute("sender", officer.role() == Role.DINAS);
		return "closing/archive";
	}

}
