package id.pantaugerai.edition.web;

import java.util.Arrays;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.edition.Glance;
import id.pantaugerai.edition.NarrativeService;
import id.pantaugerai.edition.Sieve;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.report.WeeklyReportService;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.standing.Badge;
import id.pantaugerai.standing.Choices;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The report of a week: all of it for those who see the whole city, the lines of their
 * own area for all others.
 */
@Controller
@RequestMapping("/laporan/{minggu}")
@RequiredArgsConstructor
class EditionController {

	private static final int ROWS = 150;

	private final EditionService editions;

	private final NarrativeService narratives;

	private final WeeklyReportService reports;

	private final Wording words;

	@GetMapping
	String week(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat, Asked asked, Model model) {
		ControlStatus control = control(asked.kendali());
		model.addAttribute("narrowed", (control != null) ? Badge.of(control) : null);
		model.addAttribute("kendali", (control != null) ? asked.kendali() : null);
		if (!editions.areFor(officer.scope())) {
			var report = reports.get(officer.scope(), Week.require(minggu));
			model.addAttribute("report", report);
			model.addAttribute("rows", report.page(control, asked.page()));
			return "edition/kecamatan";
		}
		Glance shown = editions.glance(officer.scope(), Week.require(minggu), ralat, asked.sieve(word(control)));
		Integer newest = editions.seal(officer.scope(), Week.require(minggu)).map(Edition.Seal::number).orElse(null);
		model.addAttribute("page",
				new EditionPage(shown, newest, narratives.mayWrite(officer.scope(), shown.edition()), officer.role()));
		model.addAttribute("lines", Lines.of(shown, asked.page()));
		return "edition/page";
	}

	@GetMapping("/lambang")
	ResponseEntity<byte[]> crest(@CurrentOfficer Officer officer, @PathVariable String minggu,
			@RequestParam(required = false) @Nullable Integer ralat) {
		Picture crest = editions.crest(officer.scope(), Week.require(minggu), ralat);
		boolean drawn = crest.format() == Picture.Format.PNG;
		return ResponseEntity.ok()
			.contentType(drawn ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(crest.bytes());
	}

	private @Nullable String word(@Nullable ControlStatus control) {
		return (control != null) ? words.say("standing.control." + control) : null;
	}

	private static @Nullable ControlStatus control(@Nullable String value) {
		return Arrays.stream(ControlStatus.values())
			.filter((control) -> Choices.of(control).value().equals(value))
			.findFirst()
			.orElse(null);
	}

	/** Which of the lines are asked for. */
	record Asked(@Nullable Integer halaman, @Nullable String kendali) {

		PageRequest page() {
			int number = (halaman != null) ? halaman : 1;
			return PageRequest.of(Math.max(1, Math.min(number, 10_000)) - 1, ROWS);
		}

		/** All parts, with the lines of the page of one early warning. */
		Sieve sieve(@Nullable String control) {
			return Sieve.page(new Sieve.Lines(control, page().getOffset(), ROWS));
		}

	}

}
