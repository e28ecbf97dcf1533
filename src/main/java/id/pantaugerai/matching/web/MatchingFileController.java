package id.pantaugerai.matching.web;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.matching.CandidateList;
import id.pantaugerai.matching.CandidateService;
import id.pantaugerai.matching.CandidateSheet;
import id.pantaugerai.matching.MatchingSheet;
import id.pantaugerai.matching.MatchingView;
import id.pantaugerai.matching.MatchingViewService;
import id.pantaugerai.matching.RunSummary;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.SheetNote;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the suggested pairs, and the candidates of one kelurahan, as files. */
@Controller
@RequiredArgsConstructor
class MatchingFileController {

	private static final PageRequest ALL = PageRequest.of(0, 100_000);

	private static final Figures FIGURES = new Figures();

	private final MatchingViewService views;

	private final MatchingSheet pairs;

	private final CandidateService candidates;

	private final CandidateSheet offers;

	private final Wording words;

	private final Clock clock;

	@GetMapping("/lahan/pemadanan.csv")
	ResponseEntity<byte[]> csv(@CurrentOfficer Officer officer) {
		return Download.of(name("pemadanan", "csv"), Download.CSV,
				pairs.of(views.view(officer.scope(), ALL).lines().getContent()).csv());
	}

	@GetMapping("/lahan/pemadanan.xlsx")
	ResponseEntity<byte[]> xlsx(@CurrentOfficer Officer officer) {
		MatchingView view = views.view(officer.scope(), ALL);
		List<SheetNote> notes = List.of(note("count", FIGURES.count(view.lines().getTotalElements())),
				note("run", run(view.run())), note("moment", FIGURES.moment(clock.instant())),
				note("meaning", words.say("matching.note.meaning.text")));
		return Download.of(name("pemadanan", "xlsx"), Download.XLSX,
				pairs.of(view.lines().getContent()).xlsx(words.say("standing.list.notes"), notes));
	}

	@GetMapping("/kelurahan/{code}/calon-lahan.csv")
	ResponseEntity<byte[]> candidatesCsv(@PathVariable String code, @CurrentOfficer Officer officer) {
		CandidateList list = candidates.all(code, officer.scope());
		return Download.of(name("calon-lahan-" + list.kelurahan().code(), "csv"), Download.CSV,
				offers.of(list.offers()).csv());
	}

	@GetMapping("/kelurahan/{code}/calon-lahan.xlsx")
	ResponseEntity<byte[]> candidatesXlsx(@PathVariable String code, @CurrentOfficer Officer officer) {
		CandidateList list = candidates.all(code, officer.scope());
		KelurahanSummary place = list.kelurahan();
		List<SheetNote> notes = List.of(
				note("kelurahan", words.say("kelurahan.full", place.code(), place.name(), place.kecamatan())),
				note("candidates", FIGURES.count(list.total())), note("moment", FIGURES.moment(clock.instant())),
				note("order", words.say("matching.order", FIGURES.count(list.reachM()))));
		return Download.of(name("calon-lahan-" + place.code(), "xlsx"), Download.XLSX,
				offers.of(list.offers()).xlsx(words.say("standing.list.notes"), notes));
	}

	private String run(@Nullable RunSummary run) {
		return (run == null) ? words.say("matching.run.none")
				: words.say("matching.run.by", run.recordedBy(), FIGURES.moment(run.recordedAt()));
	}

	private SheetNote note(String key, String text) {
		return new SheetNote(words.say("matching.note." + key), text);
	}

	private String name(String what, String kind) {
		return what + "-" + Zone.dateOf(clock.instant()) + "." + kind;
	}

}
