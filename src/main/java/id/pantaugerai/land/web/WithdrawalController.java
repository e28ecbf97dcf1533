package id.pantaugerai.land.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandClaims;
import id.pantaugerai.land.LandEditor;
import id.pantaugerai.land.LandOutcome;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandTwin;
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

/** Takes a land asset out of the register, and puts it back; both say why. */
@Controller
@RequestMapping("/lahan/" + LandAssetController.ID)
@RequiredArgsConstructor
class WithdrawalController {

	private static final String PAGE = "land/withdrawal";

	private final LandRegister register;

	private final LandEditor editor;

	private final LandClaims claims;

	@GetMapping({ "/penarikan", "/pengembalian" })
	String ask(@PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		fill(id, officer.scope(), model);
		model.addAttribute("form", new ReasonForm(null));
		return PAGE;
	}

	@PostMapping("/penarikan")
	ModelAndView withdraw(@PathVariable long id, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		fill(id, officer.scope(), model);
		if (!errors.hasErrors() && editor.withdraw(id, form.text(), officer).kind() != LandOutcome.Kind.SAVED) {
			errors.reject("land.withdrawal.proposed");
		}
		return answer(errors, model);
	}

	@PostMapping("/pengembalian")
	ModelAndView restore(@PathVariable long id, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		fill(id, officer.scope(), model);
		if (!errors.hasErrors()) {
			LandTwin twin = editor.restore(id, form.text(), officer).twin();
			if (twin != null) {
				errors.reject("land.withdrawal.taken", new Object[] { twin.number() }, "");
			}
		}
		return answer(errors, model);
	}

	private void fill(long id, Scope scope, Model model) {
		register.requireKeeper(scope);
		LandAssetDetail asset = register.get(id, scope);
		register.requireKeeping(asset, scope);
		model.addAttribute("asset", asset);
		claims.of(id).ifPresent((claim) -> model.addAttribute("claim", claim));
	}

	private static ModelAndView answer(BindingResult errors, Model model) {
		return errors.hasErrors() ? new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
				: new ModelAndView("redirect:/lahan/{id}?tersimpan");
	}

}
