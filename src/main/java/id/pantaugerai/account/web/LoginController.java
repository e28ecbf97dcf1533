package id.pantaugerai.account.web;

import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.SignInRefusal;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Shows the door; what is handed in there is checked before any controller. */
@Controller
class LoginController {

	private static final Map<String, String> NOTICES = Map.of("berakhir", "expired", "isian", "kept", "basi", "stale",
			"sibuk", "busy", "keluar", "left");

	@GetMapping("/masuk")
	String show(@AuthenticationPrincipal @Nullable Officer officer,
			@SessionAttribute(name = SignInRefusal.ATTRIBUTE, required = false) @Nullable SignInRefusal refusal,
			Why why, HttpSession session, Model model) {
		if (officer != null) {
			return "redirect:/";
		}
		session.removeAttribute(SignInRefusal.ATTRIBUTE);
		model.addAttribute("refused", refusal);
		model.addAttribute("next", why.lanjut());
		model.addAttribute("notice", NOTICES.get(Objects.requireNonNullElse(why.karena(), "")));
		return "account/login";
	}

	/** Why the door is shown, and where to go behind it. */
	record Why(@Nullable String karena, @Nullable String lanjut) {
	}

}
