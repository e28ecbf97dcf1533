package id.pantaugerai.mail.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.mail.DeliveryLogService;
import id.pantaugerai.mail.LetterKind;
import id.pantaugerai.mail.LetterState;
import id.pantaugerai.web.Htmx;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what became of every letter, and has one sent again. */
@Controller
@RequestMapping(DeliveryAddress.PATH)
@RequiredArgsConstructor
class DeliveryLogController {

	private static final int PAGE = 50;

	private final DeliveryLogService log;

	@GetMapping
	String list(@CurrentOfficer Officer officer, DeliveryAddress address, @RequestHeader HttpHeaders headers,
			Model model) {
		model.addAttribute("address", address);
		model.addAttribute("states", LetterState.values());
		model.addAttribute("kinds", LetterKind.values());
		model.addAttribute("kept", log.kept().toDays());
		model.addAttribute("missing", log.missing(officer));
		model.addAttribute("page", log.page(address.filter(), PageRequest.of(address.page(), PAGE), officer));
		boolean part = Htmx.asksForPart(headers);
		return part ? "mail/log :: list" : "mail/log";
	}

	@PostMapping("/{id:\\d{1,18}}/kirim-ulang")
	String resend(@PathVariable long id, @CurrentOfficer Officer officer, DeliveryAddress address) {
		log.resend(id, officer);
		String back = address.at(address.page());
		return "redirect:" + back + (back.contains("?") ? "&" : "?") + "dikirim";
	}

}
