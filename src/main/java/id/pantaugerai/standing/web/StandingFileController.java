package id.pantaugerai.standing.web;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.Standing;
import id.pantaugerai.standing.StandingExport;
import id.pantaugerai.standing.StandingFilter;
import id.pantaugerai.standing.StandingFreshness;
import id.pantaugerai.standing.StandingListService;
import id.pantaugerai.standing.StandingVersion;
import lombok.RequiredArgsConstructor;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the whole of a list as a file. */
@Controller
@RequiredArgsConstructor
class StandingFileController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final Figures FIGURES = new Figures();

	private final StandingListService standings;

	private final StandingFreshness freshness;

	private final StandingExport export;

	private final MessageSource messages;

	private final Clock clock;

	@GetMapping("/kelurahan.csv")
	ResponseEntity<byte[]> csv(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent) {
		freshness.ensure(officer.scope().areaPattern());
		ListAddress address = ListAddress.of(sent);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		export.writeCsv(standings.all(officer.scope(), address.filter(), address.order()), file);
		return file("csv", "text/csv;charset=UTF-8", file);
	}

	@GetMapping("/kelurahan.xlsx")
	ResponseEntity<byte[]> xlsx(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			Locale locale) {
		StandingVersion version = freshness.ensure(officer.scope().areaPattern());
		ListAddress address = ListAddress.of(sent);
		List<Standing> rows = standings.all(officer.scope(), address.filter(), address.order());
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		export.writeXlsx(rows,
				List.of(List.of(word("note.filter", locale), narrowing(address.filter(), locale)),
						List.of(word("note.count", locale), FIGURES.count(rows.size())),
						List.of(word("note.moment", locale), FIGURES.moment(version.changedAt())),
						List.of(word("note.figures", locale), word("note.definition", locale))),
				file);
		return file("xlsx", XLSX, file);
	}

	private String narrowing(StandingFilter filter, Locale locale) {
		String choices = filter.choices()
			.stream()
			.map((choice) -> word("facet." + choice.facet(), locale) + ": "
					+ messages.getMessage(choice.word(), null, locale))
			.collect(Collectors.joining("; "));
		String area = (filter.kecamatan() != null) ? word("kecamatan", locale) + ": " + filter.kecamatan() + "; " : "";
		String name = filter.words().isEmpty() ? "" : "; " + word("words", locale) + ": " + filter.words();
		return filter.isActive() ? area + choices + name : word("all", locale);
	}

	private String word(String key, Locale locale) {
		return messages.getMessage("standing.list." + key, null, locale);
	}

	private ResponseEntity<byte[]> file(String kind, String type, ByteArrayOutputStream content) {
		String name = "kelurahan-" + Zone.dateOf(clock.instant()) + "." + kind;
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(HttpHeaders.CONTENT_TYPE, type)
			.body(content.toByteArray());
	}

}
