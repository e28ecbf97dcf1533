package id.pantaugerai.closing.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.closing.ClosingFollower;
import id.pantaugerai.closing.ClosingService;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Closing a week by hand. */
@Controller
@RequestMapping("/laporan/{minggu}/tutup")
@RequiredArgsConstructor
class ClosingController {

	private final ClosingService closings;

	private final ObjectProvider<ClosingFollower> followers;

	@GetMapping
	String ask(@PathVariable String minggu, @CurrentOfficer Officer officer, Model model) {
		model.addAttribute("it", closings.preview(officer, Week.require(minggu)));
		model.addAttribute("follows", followers.stream().flatMap((one) -> one.announcement().stream()).toList());
		return "closing/closing";
	}

	@PostMapping
	String close(@PathVariable String minggu, @CurrentOfficer Officer officer) {
		closings.close(officer, Week.require(minggu));
		return "redirect:/laporan?ditutup=" + minggu;
	}

}
