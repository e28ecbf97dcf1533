package id.pantaugerai.standing.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.standing.KelurahanView;
import id.pantaugerai.standing.KelurahanViewService;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One kelurahan, whole. */
@Controller
@RequiredArgsConstructor
class KelurahanController {

	private static final int REPORTS = 10;

	private final KelurahanViewService kelurahan;

	@GetMapping("/kelurahan/{kode}")
	String show(@CurrentOfficer Officer officer, @PathVariable String kode,
			@RequestParam(name = "halaman", defaultValue = "1") int page,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
		KelurahanView view = kelurahan.of(officer.scope(), kode, PageRequest.of(Math.max(1, page) - 1, REPORTS));
		model.addAttribute("view", view);
		model.addAttribute("it", view.standing());
		model.addAttribute("can", Powers.of(officer.scope(), view.standing()));
		return htmx ? "standing/kelurahan-history :: history" : "standing/kelurahan";
	}

}
