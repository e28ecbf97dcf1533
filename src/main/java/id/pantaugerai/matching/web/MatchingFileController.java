package id.pantaugerai.matching.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.matching.CandidateList;
import id.pantaugerai.matching.CandidateService;
import id.pantaugerai.matching.CandidateSheet;
import id.pantaugerai.matching.MatchLine;
import id.pantaugerai.matching.MatchingSheet;
import id.pantaugerai.matching.MatchingViewService;
import id.pantaugerai.matching.RunSummary;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetNote;
import id.pantaugerai.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the suggested pairs, and the candidates of one kelurahan, as files. */
@Controller
@RequiredArgsConstructor
class MatchingFileController {

	private static final Figures FIGURES = new Figures();

	private final MatchingViewService views;

	private final MatchingSheet pairs;

	private final CandidateService candidates;

	private final CandidateSheet offers;

	private final Wording words;

	private final Clock clock;

	@GetMapping("/lahan/pemadanan.csv")
	void csv(@CurrentOfficer Officer officer, HttpServletResponse response) throws IOException {
		Download.send(response, name("pemadanan", "csv"), Download.CSV, sheet(officer)::csv);
	}

	@GetMapping("/lahan/pemadanan.xlsx")
	void xlsx(@CurrentOfficer Officer officer, HttpServletResponse response) throws IOException {
		String run = run(views.run(officer.scope()));
		Download.send(response, name("pemadanan", "xlsx"), Download.XLSX,
				(out) -> sheet(officer).xlsx(out, words.say("standing.list.notes"),
						(count) -> List.of(note("count", FIGURES.count(count)), note("run", run),
								note("moment", FIGURES.moment(clock.instant())),
								note("meaning", words.say("matching.note.meaning.text")))));
	}

	@GetMapping("/kelurahan/{code}/calon-lahan.csv")
	void candidatesCsv(@PathVariable String code, @CurrentOfficer Officer officer, HttpServletResponse response)
			throws IOException {
		CandidateList list = candidates.all(code, officer.scope());
		Download.send(response, name("calon-lahan-" + list.kelurahan().code(), "csv"), Download.CSV,
				offers.of(list.offers())::csv);
	}

	@GetMapping("/kelurahan/{code}/calon-lahan.xlsx")
	void candidatesXlsx(@PathVariable String code, @CurrentOfficer Officer officer, HttpServletResponse response)
			throws IOException {
		CandidateList list = candidates.all(code, officer.scope());
		KelurahanSummary place = list.kelurahan();
		List<SheetNote> notes = List.of(
				note("kelurahan", words.say("kelurahan.full", place.code(), place.name(), place.kecamatan())),
				note("candidates", FIGURES.count(list.total())), note("moment", FIGURES.moment(clock.instant())),
				note("order", words.say("matching.order", FIGURES.count(list.reachM()))));
		Download.send(response, name("calon-lahan-" + place.code(), "xlsx"), Download.XLSX,
				(out) -> offers.of(list.offers()).xlsx(out, words.say("standing.list.notes"), (count) -> notes));
	}

	private Sheet<MatchLine> sheet(Officer officer) {
		return pairs.of((taker) -> views.each(officer.scope(), taker));
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
