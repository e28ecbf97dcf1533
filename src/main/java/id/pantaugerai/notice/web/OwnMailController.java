package id.pantaugerai.notice.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.EmailService;
import id.pantaugerai.account.Officer;
import id.pantaugerai.mail.MailSettings;
import id.pantaugerai.mail.MailSubscriptions;
import id.pantaugerai.notice.NoticeKind;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets officers choose where and about what they get e-mail. */
@Controller
@RequestMapping("/akun/email")
@RequiredArgsConstructor
class OwnMailController {

	private static final String PAGE = "notice/email";

	private final EmailService emails;

	private final MailSubscriptions subscriptions;

	private final MailSettings settings;

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("kinds", NoticeKind.values());
		model.addAttribute("ready", settings.ready());
	}

	@GetMapping
	String show(@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", OwnMailForm.of(emails.own(officer).orElse(""), subscriptions.muted(officer.id())));
		return PAGE;
	}

	@PostMapping
	ModelAndView change(@ModelAttribute("form") OwnMailForm form, BindingResult errors,
			@CurrentOfficer Officer officer) {
		form.check(errors);
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		emails.changeOwn(officer, form.address());
		subscriptions.choose(officer, form.muted());
		return new ModelAndView("redirect:/akun/email?tersimpan");
	}

}
