package id.pantaugerai.standing.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.standing.WorklistService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The camat's home: what waits first, then every kelurahan, the worst on top. */
@Controller
@RequiredArgsConstructor
class KecamatanController {

	private final WorklistService worklists;

	@GetMapping("/kecamatan/{kode}")
	String home(@CurrentOfficer Officer officer, @PathVariable String kode, Model model) {
		model.addAttribute("work", worklists.of(officer.scope(), kode));
		model.addAttribute("reports", officer.role() == Role.CAMAT);
		return "standing/kecamatan";
	}

}
