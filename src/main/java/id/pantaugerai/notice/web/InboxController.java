package id.pantaugerai.notice.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.notice.InboxFilter;
import id.pantaugerai.notice.InboxService;
import id.pantaugerai.notice.NoticeKind;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.web.Htmx;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own inbox: what waits, and where it leads. */
@Controller
@RequestMapping("/pemberitahuan")
@RequiredArgsConstructor
class InboxController {

	private static final int PAGE = 50;

	private final InboxService inbox;

	@GetMapping
	String show(@CurrentOfficer Officer officer, Search search, @RequestParam(defaultValue = "0") int hal,
			@RequestHeader HttpHeaders headers, Model model) {
		InboxFilter filter = search.toFilter();
		model.addAttribute("address", new InboxAddress(filter));
		model.addAttribute("inbox",
				inbox.page(officer, filter, PageRequest.of(Math.max(0, Math.min(hal, 10_000)), PAGE)));
		if (Htmx.asksForPart(headers)) {
			return "notice/inbox :: list";
		}
		model.addAttribute("duties", inbox.duties(officer));
		return "notice/inbox";
	}

	/** Whoever opens a notice has read it. */
	@GetMapping("/{id:\\d{1,18}}")
	String open(@PathVariable long id, @CurrentOfficer Officer officer) {
		return "redirect:" + inbox.open(id, officer);
	}

	@PostMapping("/{id:\\d{1,18}}/dibaca")
	String read(@PathVariable long id, Search search, @CurrentOfficer Officer officer) {
		inbox.open(id, officer);
		return "redirect:" + new InboxAddress(search.toFilter()).waiting();
	}

	@PostMapping("/dibaca")
	String readAll(Search search, @RequestParam(defaultValue = "0") long sampai, @CurrentOfficer Officer officer) {
		inbox.readAll(officer, search.toFilter().kind(), sampai);
		return "redirect:" + new InboxAddress(search.toFilter()).waiting();
	}

	/** What the inbox is narrowed to, as the address says it. */
	record Search(@Nullable String semua, @Nullable String jenis) {

		InboxFilter toFilter() {
			return new InboxFilter(semua != null, Typed.choice(NoticeKind.class, jenis).orElse(null));
		}

	}

}
