package id.pantaugerai.account.web;

import java.util.Map;

import id.pantaugerai.account.AccountService;
import id.pantaugerai.account.AccountSummary;
import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.EmailService;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import jakarta.validation.Valid;
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

/** Shows one account with its history, and changes it. */
@Controller
@RequestMapping("/admin/pengguna/{id}")
@RequiredArgsConstructor
class UserDetailController {

	private static final String PAGE = "account/detail";

	private static final String SAVED = "redirect:/admin/pengguna/{id}?tersimpan";

	private final AccountService accounts;

	private final AreaNames areas;

	private final AccountWords words;

	private final EmailService emails;

	@GetMapping
	String show(@PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		AccountSummary account = fill(id, officer, model);
		model.addAttribute("form", EditUserForm.of(account));
		return PAGE;
	}

	@PostMapping
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") EditUserForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		AccountSummary account = fill(id, officer, model);
		form.check(errors, areas.all());
		if (account.username().equals(officer.username()) && form.role() != Role.ADMIN) {
			errors.rejectValue("role", "account.role.own");
		}
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		accounts.edit(form.toCommand(id), officer);
		return new ModelAndView(SAVED);
	}

	@PostMapping("/nonaktif")
	String deactivate(@PathVariable long id, @CurrentOfficer Officer officer) {
		accounts.deactivate(id, officer);
		return SAVED;
	}

	@PostMapping("/aktif")
	String activate(@PathVariable long id, @CurrentOfficer Officer officer) {
		accounts.activate(id, officer);
		return SAVED;
	}

	@PostMapping("/sandi")
	ModelAndView reset(@PathVariable long id, @CurrentOfficer Officer officer) {
		return new ModelAndView("account/handover", "given", accounts.reset(id, officer));
	}

	private AccountSummary fill(long id, Officer officer, Model model) {
		AccountSummary account = accounts.get(id, officer);
		model.addAttribute("account", account);
		model.addAttribute("own", account.username().equals(officer.username()));
		model.addAttribute("email", emails.of(id, officer).orElse(null));
		Map<String, String> named = areas.all();
		model.addAttribute("history", words.named(accounts.history(id, officer), named));
		model.addAttribute("roles", Role.values());
		model.addAttribute("areas", named);
		return account;
	}

}
