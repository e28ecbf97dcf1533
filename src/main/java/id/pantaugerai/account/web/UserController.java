package id.pantaugerai.account.web;

import id.pantaugerai.account.AccountFilter;
import id.pantaugerai.account.AccountService;
import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.OneTimePassword;
import id.pantaugerai.account.Role;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists accounts and makes new ones. */
@Controller
@RequestMapping("/admin/pengguna")
@RequiredArgsConstructor
class UserController {

	private static final int PAGE = 50;

	private final AccountService accounts;

	private final AreaNames areas;

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("roles", Role.values());
		model.addAttribute("areas", areas.all());
	}

	@GetMapping
	String list(Search search, @RequestParam(defaultValue = "0") int hal, @CurrentOfficer Officer officer,
			Model model) {
		model.addAttribute("search", search);
		model.addAttribute("accounts",
				accounts.find(search.toFilter(), PageRequest.of(Math.max(0, Math.min(hal, 10_000)), PAGE), officer));
		return "account/list";
	}

	@GetMapping("/baru")
	String open(Model model) {
		model.addAttribute("form", NewUserForm.EMPTY);
		return "account/new";
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") NewUserForm form, BindingResult errors,
			@CurrentOfficer Officer officer) {
		form.check(errors, areas.all());
		if (!errors.hasFieldErrors("username") && !accounts.isFree(form.name())) {
			errors.rejectValue("username", "account.username.taken");
		}
		if (errors.hasErrors()) {
			return new ModelAndView("account/new", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		OneTimePassword password = accounts.create(form.toCommand(), officer);
		return new ModelAndView("account/handover", "given", password);
	}

	/** What the list is narrowed to, as the address says it. */
	record Search(@Nullable String cari, @Nullable Role peran, @Nullable String wilayah, @Nullable Boolean aktif) {

		AccountFilter toFilter() {
			return new AccountFilter(text(cari), peran, text(wilayah), aktif);
		}

		/** Whether more than a name and a role narrow it. */
		public boolean narrow() {
			return !text(wilayah).isEmpty() || aktif != null;
		}

		private static String text(@Nullable String text) {
			return (text != null) ? text.strip().replaceAll("[%_\\\\\\p{Cntrl}]", "") : "";
		}

	}

}
