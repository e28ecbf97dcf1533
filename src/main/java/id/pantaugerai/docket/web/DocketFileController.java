package id.pantaugerai.docket.web;

import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.docket.DocketExport;
import id.pantaugerai.docket.DocketRow;
import id.pantaugerai.docket.DocketService;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.sheet.SheetNote;
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
class DocketFileController {

	private static final Figures FIGURES = new Figures();

	private final DocketService docket;

	private final DocketExport export;

	private final Wording words;

	@GetMapping("/kendala.csv")
	ResponseEntity<byte[]> csv(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent) {
		DocketAddress address = DocketAddress.of(sent);
		List<DocketRow> rows = rows(officer, address);
		long total = docket.total(officer.scope(), address.filter(), rows.size());
		String remark = (total > rows.size()) ? cut(rows.size(), total) : "";
		return file("csv", Download.CSV, export.csv(rows, docket.today(), remark));
	}

	@GetMapping("/kendala.xlsx")
	ResponseEntity<byte[]> xlsx(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent) {
		DocketAddress address = DocketAddress.of(sent);
		List<DocketRow> rows = rows(officer, address);
		List<SheetNote> notes = List.of(new SheetNote(word("filter"), address.canonical()),
				new SheetNote(word("count"), count(officer, address, rows.size())),
				new SheetNote(word("day"), FIGURES.longDate(docket.today())),
				new SheetNote(word("meaning"), word("definition")));
		return file("xlsx", Download.XLSX, export.xlsx(rows, docket.today(), notes));
	}

	private List<DocketRow> rows(Officer officer, DocketAddress address) {
		return docket.all(officer.scope(), address.filter(), address.order());
	}

	/** How many a file holds, and how many there are where it could not hold them all. */
	private String count(Officer officer, DocketAddress address, int held) {
		long total = docket.total(officer.scope(), address.filter(), held);
		return (total > held) ? cut(held, total) : FIGURES.count(held);
	}

	private String cut(long held, long total) {
		return word("cut", FIGURES.count(held), FIGURES.count(total));
	}

	private String word(String key, Object... parts) {
		return words.say("docket.note." + key, parts);
	}

	private ResponseEntity<byte[]> file(String kind, String type, byte[] content) {
		return Download.of("kendala-" + docket.today() + "." + kind, type, content);
	}

}
