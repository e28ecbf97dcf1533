package id.pantaugerai.matching.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.matching.MatchingSheet;
import id.pantaugerai.matching.MatchingView;
import id.pantaugerai.matching.MatchingViewService;
import id.pantaugerai.matching.RunSummary;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.SheetNote;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the suggested pairs as a file. */
@Controller
@RequiredArgsConstructor
class MatchingFileController {

	private static final PageRequest ALL = PageRequest.of(0, 100_000);

	private static final Figures FIGURES = new Figures();

	private final MatchingViewService views;

	private final MatchingSheet sheet;

	private final MessageSource messages;

	private final Clock clock;

	@GetMapping("/lahan/pemadanan.csv")
	ResponseEntity<byte[]> csv(@CurrentOfficer Officer officer) {
		return Download.of(name("csv"), Download.CSV, sheet.csv(views.view(officer.scope(), ALL).lines().getContent()));
	}

	@GetMapping("/lahan/pemadanan.xlsx")
	ResponseEntity<byte[]> xlsx(@CurrentOfficer Officer officer, Locale locale) {
		MatchingView view = views.view(officer.scope(), ALL);
		List<SheetNote> notes = List.of(note("count", FIGURES.count(view.lines().getTotalElements()), locale),
				note("run", run(view.run(), locale), locale), note("moment", FIGURES.moment(clock.instant()), locale),
				note("meaning", word("matching.note.meaning.text", locale), locale));
		return Download.of(name("xlsx"), Download.XLSX, sheet.xlsx(view.lines().getContent(), notes));
	}

	private String run(@Nullable RunSummary run, Locale locale) {
		return (run == null) ? word("matching.run.none", locale)
				: word("matching.run.by", locale, run.recordedBy(), FIGURES.moment(run.recordedAt()));
	}

	private SheetNote note(String key, String text, Locale locale) {
		return new SheetNote(word("matching.note." + key, locale), text);
	}

	private String word(String key, Locale locale, Object... parts) {
		return messages.getMessage(key, parts, locale);
	}

	private String name(String kind) {
		return "pemadanan-" + Zone.dateOf(clock.instant()) + "." + kind;
	}

}
