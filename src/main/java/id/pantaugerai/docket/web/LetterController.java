package id.pantaugerai.docket.web;

import java.util.Locale;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.docket.ProvinceLetterService;
import id.pantaugerai.paper.LetterPress;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the draft of the letter to the province. */
@Controller
@RequiredArgsConstructor
class LetterController {

	private static final String LETTER = "/kendala/{number:KD-\\d{4}-\\d{4,9}}/surat";

	private final ProvinceLetterService letters;

	private final LetterPress press;

	@GetMapping(LETTER + ".pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String number, @CurrentOfficer Officer officer) {
		return Download.letter(name(number, "pdf"), MediaType.APPLICATION_PDF_VALUE,
				press.pdf(letters.draft(number, officer), Paper.F4));
	}

	@GetMapping(LETTER + ".docx")
	ResponseEntity<byte[]> docx(@PathVariable String number, @CurrentOfficer Officer officer) {
		return Download.letter(name(number, "docx"), Download.DOCX,
				press.docx(letters.draft(number, officer), Paper.F4));
	}

	private static String name(String number, String kind) {
		return "surat-provinsi-" + number.toLowerCase(Locale.ROOT) + "." + kind;
	}

}
