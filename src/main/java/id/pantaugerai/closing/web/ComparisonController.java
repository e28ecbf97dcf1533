package id.pantaugerai.closing.web;

import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.closing.ArchiveService;
import id.pantaugerai.closing.ComparisonService;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two weeks side by side; the two newest that are over when none are named. */
@Controller
@RequestMapping("/laporan/banding")
@RequiredArgsConstructor
class ComparisonController {

	private static final int CHOICES = 520;

	private final ComparisonService comparisons;

	private final ArchiveService archive;

	@GetMapping
	String show(@RequestParam(required = false) @Nullable String a, @RequestParam(required = false) @Nullable String b,
			@RequestParam(required = false) @Nullable String angka, @CurrentOfficer Officer officer, Model model) {
		officer.scope().requireRole(Role.PEMKOT, Role.BKAD, Role.DINAS, Role.PEMPROV, Role.ADMIN);
		List<Week> weeks = archive.names(officer.scope(), CHOICES);
		Week second = week(b).orElse(weeks.get(Math.min(1, weeks.size() - 1)));
		Week first = week(a).orElse(second.previous());
		model.addAttribute("weeks", weeks);
		model.addAttribute("it", comparisons.compare(officer.scope(), first, second, angka));
		return "closing/comparison";
	}

	private static Optional<Week> week(@Nullable String text) {
		return Optional.ofNullable(text).flatMap(Week::parse);
	}

}
