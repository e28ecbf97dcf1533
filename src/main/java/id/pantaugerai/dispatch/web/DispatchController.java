package id.pantaugerai.dispatch.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.dispatch.DispatchService;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sends the report of a closed week, and shows what became of each letter. */
@Controller
@RequestMapping("/laporan/{minggu}/kirim")
@RequiredArgsConstructor
class DispatchController {

	private final DispatchService dispatches;

	@GetMapping
	String show(@CurrentOfficer Officer officer, @PathVariable String minggu, Model model) {
		model.addAttribute("it", dispatches.of(officer, Week.require(minggu)));
		return "dispatch/send";
	}

	@PostMapping
	String send(@CurrentOfficer Officer officer, @PathVariable String minggu) {
		int written = dispatches.send(officer, Week.require(minggu));
		return "redirect:/laporan/{minggu}/kirim?dikirim=" + written;
	}

	@PostMapping("/{id:\\d{1,18}}/ulang")
	String resend(@CurrentOfficer Officer officer, @PathVariable String minggu, @PathVariable long id) {
		dispatches.resend(officer, Week.require(minggu), id);
		return "redirect:/laporan/{minggu}/kirim?dikirim=1";
	}

}
