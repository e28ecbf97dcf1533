package id.pantaugerai.docket.web;

import java.util.Locale;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.docket.ProvinceLetterService;
import id.pantaugerai.paper.LetterPress;
import id.pantaugerai.paper.Paper;
import lombok.RequiredArgsConstructor;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final ProvinceLetterService letters;

	private final LetterPress press;

	@GetMapping(LETTER + ".pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String number, @CurrentOfficer Officer officer) {
		return answer(number, "pdf", MediaType.APPLICATION_PDF, press.pdf(letters.draft(number, officer), Paper.F4));
	}

	@GetMapping(LETTER + ".docx")
	ResponseEntity<byte[]> docx(@PathVariable String number, @CurrentOfficer Officer officer) {
		return answer(number, "docx", DOCX, press.docx(letters.draft(number, officer), Paper.F4));
	}

	private static ResponseEntity<byte[]> answer(String number, String kind, MediaType type, byte[] file) {
		String name = "surat-provinsi-" + number.toLowerCase(Locale.ROOT) + "." + kind;
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(file);
	}

}
