package id.pantaugerai.obstacle.web;

import java.util.Optional;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.document.DocumentRefusedException;
import id.pantaugerai.obstacle.EventLine;
import id.pantaugerai.obstacle.KeptDocument;
import id.pantaugerai.obstacle.ObstacleAction;
import id.pantaugerai.obstacle.ObstacleDetail;
import id.pantaugerai.obstacle.ObstacleDetailService;
import id.pantaugerai.obstacle.ObstacleDocument;
import id.pantaugerai.obstacle.ObstacleMovedException;
import id.pantaugerai.obstacle.ObstacleStepService;
import id.pantaugerai.obstacle.TakeStep;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.web.Download;
import id.pantaugerai.web.Lateness;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One obstacle, and every step that can be taken with it. */
@Controller
@RequiredArgsConstructor
class DetailController {

	static final String NUMBER = "/kendala/{number:KD-\\d{4}-\\d{4,9}}";

	private static final String MOVED = "obstacle.moved";

	private static final String RISEN = "obstacle.risen.moved";

	private final ObstacleDetailService details;

	private final ObstacleStepService steps;

	@GetMapping(NUMBER)
	String show(@PathVariable String number, @RequestAttribute(required = false) @Nullable String sentTo,
			@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("form", StepForm.EMPTY);
		model.addAttribute("detail", details.get(number, officer));
		model.addAttribute("opened", ObstacleAction.find(String.valueOf(StringUtils.getFilename(sentTo))).orElse(null));
		return "obstacle/detail";
	}

	@PostMapping(NUMBER + "/{action:[a-z]+}")
	ModelAndView take(Which which, @Valid @ModelAttribute("form") StepForm form, BindingResult errors,
			@CurrentOfficer Officer officer, Model model) {
		ObstacleDetail detail = details.get(which.number(), officer);
		ObstacleAction action = ObstacleAction.find(which.action())
			.orElseThrow(() -> new NotFoundException("action " + which.action()));
		if (!form.isOlderThan(detail.seen())) {
			requirePerson(detail, action, officer);
		}
		form.check(action, detail, errors);
		KeptDocument document = errors.hasErrors() ? null : keep(form, errors);
		if (!errors.hasErrors() && taken(form.toCommand(which.number(), action, document), officer, errors)) {
			return new ModelAndView("redirect:/kendala/{number}?tersimpan");
		}
		model.addAttribute("detail", details.get(which.number(), officer));
		model.addAttribute("opened", action);
		return new ModelAndView("obstacle/detail", model.asMap(), Lateness.status(errors));
	}

	/**
	 * Whether it was taken; when another was faster, the page tells so, as long as it
	 * still has a form for what was typed.
	 */
	private boolean taken(TakeStep take, Officer officer, BindingResult errors) {
		try {
			steps.take(take, officer);
			return true;
		}
		catch (ObstacleMovedException ex) {
			ObstacleDetail now = details.get(take.number(), officer);
			EventLine last = now.lastStep();
			if (now.allowed().stream().noneMatch((choice) -> choice.action() == take.action())) {
				throw new ConflictException(take.number() + " has moved on", now.rival());
			}
			errors.reject((last.recordedBy() != null) ? MOVED : RISEN,
					new Object[] { new Figures().moment(last.recordedAt()), last.recordedBy() }, "");
			return false;
		}
	}

	private @Nullable KeptDocument keep(StepForm form, BindingResult errors) {
		Optional<MultipartFile> chosen = form.chosen();
		if (chosen.isEmpty()) {
			return null;
		}
		String name = String.valueOf(chosen.get().getOriginalFilename());
		try {
			return details.keep(chosen.get(), name);
		}
		catch (DocumentRefusedException ex) {
			errors.rejectValue("document", "document.refused." + ex.reason());
			return null;
		}
	}

	private static void requirePerson(ObstacleDetail detail, ObstacleAction action, Officer officer) {
		detail.refused()
			.stream()
			.filter((refused) -> refused.action() == action && !String.valueOf(refused.refusal()).contains(".state."))
			.findFirst()
			.ifPresent((refused) -> {
				throw new ForbiddenException(officer + " may not " + action);
			});
	}

	@GetMapping("/kendala/dokumen/{id:\\d{1,18}}")
	ResponseEntity<Resource> document(@PathVariable long id, @CurrentOfficer Officer officer) {
		ObstacleDocument document = details.document(id, officer.scope());
		return Download.document(document.name(), document.content());
	}

	/**
	 * Which obstacle and what is done, from the address.
	 *
	 * @param number the obstacle
	 * @param action the action, as its address names it
	 */
	record Which(String number, String action) {
	}

}
