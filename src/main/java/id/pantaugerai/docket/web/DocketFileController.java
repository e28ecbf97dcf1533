package id.pantaugerai.docket.web;

import java.io.IOException;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.docket.DocketExport;
import id.pantaugerai.docket.DocketRow;
import id.pantaugerai.docket.DocketService;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetNote;
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
class DocketFileController {

	private static final Figures FIGURES = new Figures();

	private final DocketService docket;

	private final DocketExport export;

	private final Wording words;

	@GetMapping("/kendala.csv")
	void csv(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			HttpServletResponse response) throws IOException {
		Download.send(response, name("csv"), Download.CSV, sheet(officer, DocketAddress.of(sent))::csv);
	}

	@GetMapping("/kendala.xlsx")
	void xlsx(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			HttpServletResponse response) throws IOException {
		DocketAddress address = DocketAddress.of(sent);
		Download.send(response, name("xlsx"), Download.XLSX,
				(out) -> sheet(officer, address).xlsx(out, words.say("standing.list.notes"),
						(count) -> List.of(new SheetNote(word("filter"), address.canonical()),
								new SheetNote(word("count"), FIGURES.count(count)),
								new SheetNote(word("day"), FIGURES.longDate(docket.today())),
								new SheetNote(word("meaning"), word("definition")))));
	}

	private Sheet<DocketRow> sheet(Officer officer, DocketAddress address) {
		return export.of((taker) -> docket.each(officer.scope(), address.filter(), address.order(), taker),
				docket.today());
	}

	private String word(String key) {
		return words.say("docket.note." + key);
	}

	private String name(String kind) {
		return "kendala-" + docket.today() + "." + kind;
	}

}
