package id.pantaugerai.account.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.PasswordFlaw;
import id.pantaugerai.account.PasswordService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets officers choose a password of their own. */
@Controller
@RequestMapping("/akun/sandi")
@RequiredArgsConstructor
class PasswordController {

	private static final String PAGE = "account/password";

	private final PasswordService passwords;

	private final SecurityContextRepository contexts;

	@GetMapping
	String show(@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("officer", officer);
		model.addAttribute("form", PasswordForm.EMPTY);
		return PAGE;
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			@CurrentOfficer Officer officer, HttpServletRequest request, HttpServletResponse response) {
		form.check(errors);
		if (!errors.hasErrors()) {
			Optional<PasswordFlaw> flaw = passwords.change(officer, form.current(), form.fresh(),
					request.getSession().getId());
			flaw.ifPresent((found) -> errors.rejectValue(PasswordForm.fieldOf(found),
					"account.password." + found.name().toLowerCase(Locale.ROOT)));
		}
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, Map.of("officer", officer), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		stay(officer.withOwnPassword(), request, response);
		return new ModelAndView("redirect:/akun?tersimpan");
	}

	/** Goes on in a session with a new id, as an officer with a password of their own. */
	private void stay(Officer officer, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities()));
		SecurityContextHolder.setContext(context);
		contexts.saveContext(context, request, response);
	}

}
