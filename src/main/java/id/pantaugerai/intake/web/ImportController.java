package id.pantaugerai.intake.web;

import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.intake.ImportSummary;
import id.pantaugerai.intake.IntakeService;
import id.pantaugerai.intake.IntakeWorkbooks;
import id.pantaugerai.intake.RowView;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.web.Download;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One import: what it would do, the decision, and what it did. */
@Controller
@RequestMapping("/lahan/impor/" + ImportController.ID)
@RequiredArgsConstructor
class ImportController {

	static final String ID = "{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

	private static final String PAGE = "intake/import";

	private static final String BACK = "redirect:/lahan/impor/{id}";

	private static final int ROWS = 50;

	private static final int MOST_PAGES = 1_000;

	private final IntakeService intake;

	private final IntakeWorkbooks workbooks;

	@GetMapping
	String show(@CurrentOfficer Officer officer, @PathVariable UUID id, Asked asked,
			@RequestHeader(name = "HX-Target", required = false) @Nullable String target, Model model) {
		fill(intake.get(officer, id), asked, model);
		model.addAttribute("form", UndoForm.EMPTY);
		return "kemajuan".equals(target) ? "intake/import :: progress" : PAGE;
	}

	@GetMapping("/kesalahan.xlsx")
	ResponseEntity<byte[]> errors(@CurrentOfficer Officer officer, @PathVariable UUID id) {
		return Download.of("kesalahan-impor-aset.xlsx", Download.XLSX, workbooks.errors(officer, id));
	}

	@PostMapping("/penerapan")
	String apply(@CurrentOfficer Officer officer, @PathVariable UUID id) {
		intake.apply(officer, id);
		return BACK;
	}

	@PostMapping("/pemeriksaan")
	String checkAgain(@CurrentOfficer Officer officer, @PathVariable UUID id) {
		intake.checkAgain(officer, id);
		return BACK;
	}

	@PostMapping("/pembatalan")
	ModelAndView undo(@CurrentOfficer Officer officer, @PathVariable UUID id,
			@Valid @ModelAttribute("form") UndoForm form, BindingResult errors, Model model) {
		ImportSummary found = intake.get(officer, id);
		if (errors.hasErrors()) {
			fill(found, Asked.NOTHING, model);
			return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		intake.undo(officer, id, form.text());
		return new ModelAndView(BACK);
	}

	private void fill(ImportSummary found, Asked asked, Model model) {
		RowView view = Typed.choice(RowView.class, asked.hasil()).orElse(null);
		model.addAttribute("it", found);
		model.addAttribute("view", view);
		model.addAttribute("views", RowView.values());
		model.addAttribute("rows", intake.rows(found, view, PageRequest.of(asked.page(), ROWS)));
		model.addAttribute("obstructions", intake.obstructions(found));
	}

	/**
	 * What the address asks for.
	 *
	 * @param hasil rows of one view
	 * @param halaman which page, from 1
	 */
	record Asked(@Nullable String hasil, @Nullable String halaman) {

		static final Asked NOTHING = new Asked(null, null);

		int page() {
			boolean number = halaman != null && halaman.matches("[1-9]\\d{0,3}");
			return number ? Math.min(Integer.parseInt(String.valueOf(halaman)), MOST_PAGES) - 1 : 0;
		}

	}

}
