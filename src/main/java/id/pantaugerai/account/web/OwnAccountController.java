package id.pantaugerai.account.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.EmailService;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.PasswordService;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: who the city takes me for, and where I am signed in. */
@Controller
@RequiredArgsConstructor
class OwnAccountController {

	private final PasswordService passwords;

	private final AreaNames areas;

	private final EmailService emails;

	@GetMapping("/akun")
	String show(@CurrentOfficer Officer officer, HttpSession session, Model model) {
		model.addAttribute("officer", officer);
		model.addAttribute("area", areas.of(officer.scope().area()));
		model.addAttribute("email", emails.own(officer).orElse(null));
		model.addAttribute("sessions", passwords.sessions(officer, session.getId()));
		return "account/own";
	}

	@PostMapping("/akun/keluar-semua")
	String signOutEverywhere(@CurrentOfficer Officer officer, HttpSession session) {
		passwords.signOutEverywhere(officer);
		session.invalidate();
		SecurityContextHolder.clearContext();
		return "redirect:/masuk?karena=keluar";
	}

}
