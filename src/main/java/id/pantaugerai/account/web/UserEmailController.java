package id.pantaugerai.account.web;

import id.pantaugerai.account.AccountService;
import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.EmailService;
import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.Typed;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets operators write down where an officer gets letters. */
@Controller
@RequestMapping("/admin/pengguna/{id}/email")
@RequiredArgsConstructor
class UserEmailController {

	private static final String PAGE = "account/email";

	private final EmailService emails;

	private final AccountService accounts;

	@GetMapping
	String show(@PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		String address = emails.of(id, officer).orElse("");
		model.addAttribute("account", accounts.get(id, officer));
		model.addAttribute("form", new EmailForm(address, address));
		model.addAttribute("newest", address);
		return PAGE;
	}

	@PostMapping
	ModelAndView change(@PathVariable long id, @ModelAttribute("form") EmailForm form, BindingResult errors,
			@CurrentOfficer Officer officer) {
		form.check(errors);
		if (errors.hasErrors()) {
			ModelAndView page = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
			return page.addObject("account", accounts.get(id, officer));
		}
		emails.change(id, Typed.text(form.seen()), form.address(), officer);
		return new ModelAndView("redirect:/admin/pengguna/{id}?tersimpan");
	}

}
