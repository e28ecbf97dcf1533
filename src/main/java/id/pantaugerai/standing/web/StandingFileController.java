package id.pantaugerai.standing.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.SheetNote;
import id.pantaugerai.standing.Standing;
import id.pantaugerai.standing.StandingFilter;
import id.pantaugerai.standing.StandingFreshness;
import id.pantaugerai.standing.StandingListService;
import id.pantaugerai.standing.StandingSheet;
import id.pantaugerai.standing.StandingVersion;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;

import org.springframework.http.ResponseEntity;
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

	private final StandingSheet sheet;

	private final Wording words;

	private final Clock clock;

	@GetMapping("/kelurahan.csv")
	ResponseEntity<byte[]> csv(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent) {
		freshness.ensure(officer.scope().areaPattern());
		ListAddress address = ListAddress.of(sent);
		return file("csv", Download.CSV, sheet.csv(standings.all(officer.scope(), address.filter(), address.order())));
	}

	@GetMapping("/kelurahan.xlsx")
	ResponseEntity<byte[]> xlsx(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent) {
		StandingVersion version = freshness.ensure(officer.scope().areaPattern());
		ListAddress address = ListAddress.of(sent);
		List<Standing> rows = standings.all(officer.scope(), address.filter(), address.order());
		List<SheetNote> notes = List.of(new SheetNote(word("note.filter"), narrowing(address.filter())),
				new SheetNote(word("note.count"), FIGURES.count(rows.size())),
				new SheetNote(word("note.moment"), FIGURES.moment(version.changedAt())),
				new SheetNote(word("note.figures"), word("note.definition")));
		return file("xlsx", Download.XLSX, sheet.xlsx(rows, notes));
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

	private ResponseEntity<byte[]> file(String kind, String type, byte[] content) {
		return Download.of("kelurahan-" + Zone.dateOf(clock.instant()) + "." + kind, type, content);
	}

}
