package id.pantaugerai.office.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.office.OfficeDetail;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.paper.Letter;
import id.pantaugerai.paper.LetterPress;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.paper.Particulars;
import id.pantaugerai.paper.Passage;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.web.Download;
import lombok.RequiredArgsConstructor;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A letter that says nothing, to look at the letterhead on paper. */
@Controller
@RequestMapping("/admin/instansi/{kode}")
@RequiredArgsConstructor
class SampleLetterController {

	private final OfficeService offices;

	private final LetterPress press;

	private final Wording words;

	private final Clock clock;

	@GetMapping("/contoh.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String kode, @CurrentOfficer Officer officer) {
		return Download.letter("contoh-surat-" + kode + ".pdf", MediaType.APPLICATION_PDF_VALUE,
				press.pdf(sample(kode, officer), Paper.F4));
	}

	@GetMapping("/contoh.docx")
	ResponseEntity<byte[]> docx(@PathVariable String kode, @CurrentOfficer Officer officer) {
		return Download.letter("contoh-surat-" + kode + ".docx", Download.DOCX,
				press.docx(sample(kode, officer), Paper.F4));
	}

	private Letter sample(String kode, Officer officer) {
		OfficeDetail office = offices.detail(officer, kode);
		LocalDate today = LocalDate.now(clock);
		Particulars particulars = new Particulars(office.letterhead().text().place(), today, null,
				words.say("office.sample.nature"), null, words.say("office.sample.subject"));
		List<Passage> body = List.of(new Passage.Paragraph(words.say("office.sample.body")),
				new Passage.Paragraph(words.say("office.sample.closing")));
		return new Letter(offices.letterhead(kode, today), particulars, List.of(words.say("office.sample.recipient")),
				body, offices.signatory(kode, today), List.of());
	}

}
