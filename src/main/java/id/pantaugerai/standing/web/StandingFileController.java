package id.pantaugerai.standing.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetNote;
import id.pantaugerai.standing.Standing;
import id.pantaugerai.standing.StandingFilter;
import id.pantaugerai.standing.StandingFreshness;
import id.pantaugerai.standing.StandingListService;
import id.pantaugerai.standing.StandingSheet;
import id.pantaugerai.standing.StandingVersion;
import id.pantaugerai.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the whole of a list as a file. */
@Controller
@RequiredArgsConstructor
class StandingFileController {

	private static final Figures FIGURES = new Figures();

	private final StandingListService standings;

	private final StandingFreshness freshness;

	private final StandingSheet sheets;

	private final Wording words;

	private final Clock clock;

	@GetMapping("/kelurahan.csv")
	void csv(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			HttpServletResponse response) throws IOException {
		freshness.ensure(officer.scope().areaPattern());
		Download.send(response, name("csv"), Download.CSV, sheet(officer, ListAddress.of(sent))::csv);
	}

	@GetMapping("/kelurahan.xlsx")
	void xlsx(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			HttpServletResponse response) throws IOException {
		StandingVersion version = freshness.ensure(officer.scope().areaPattern());
		ListAddress address = ListAddress.of(sent);
		Download.send(response, name("xlsx"), Download.XLSX,
				(out) -> sheet(officer, address).xlsx(out, word("notes"),
						(count) -> List.of(new SheetNote(word("note.filter"), narrowing(address.filter())),
								new SheetNote(word("note.count"), FIGURES.count(count)),
								new SheetNote(word("note.moment"), FIGURES.moment(version.changedAt())),
								new SheetNote(word("note.figures"), word("note.definition")))));
	}

	private Sheet<Standing> sheet(Officer officer, ListAddress address) {
		return sheets.of((taker) -> standings.each(officer.scope(), address.filter(), address.order(), taker));
	}

	private String narrowing(StandingFilter filter) {
		String choices = filter.choices()
			.stream()
			.map((choice) -> word("facet." + choice.facet()) + ": " + words.say(choice.word()))
			.collect(Collectors.joining("; "));
		String area = (filter.kecamatan() != null) ? word("kecamatan") + ": " + filter.kecamatan() + "; " : "";
		String name = filter.words().isEmpty() ? "" : "; " + word("words") + ": " + filter.words();
		return filter.isActive() ? area + choices + name : word("all");
	}

	private String word(String key) {
		return words.say("standing.list." + key);
	}

	private String name(String kind) {
		return "kelurahan-" + Zone.dateOf(clock.instant()) + "." + kind;
	}

}
