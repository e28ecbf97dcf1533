package id.pantaugerai.office.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import id.pantaugerai.AtOnce;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The press with the real templates, words and rows. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class SampleLetterIT {

	@Autowired
	MockMvcTester mvc;

	@Test
	void isPrintedWithTheLetterheadOfTheOffice() throws IOException {
		try (PDDocument letter = Loader.loadPDF(fetch("contoh.pdf"))) {
			assertThat(new PDFTextStripper().getText(letter)).contains("DINAS KOPERASI DAN UKM",
					"Contoh surat untuk memeriksa kop", "KEPALA DINAS KOPERASI DAN UKM", "NIP ……");
		}
	}

	@Test
	void opensInAWordProcessor() throws IOException {
		try (XWPFWordExtractor words = new XWPFWordExtractor(
				new XWPFDocument(new ByteArrayInputStream(fetch("contoh.docx"))))) {
			assertThat(words.getText()).contains("DINAS KOPERASI DAN UKM", "Contoh surat untuk memeriksa kop");
		}
	}

	@Test
	void isNotPrintedForOneOfficerAllAtOnce() throws Exception {
		assertThat(AtOnce.run(12, () -> get("contoh.pdf").getStatus())).containsOnly(200, 503);
	}

	private byte[] fetch(String name) {
		return get(name).getContentAsByteArray();
	}

	private MockHttpServletResponse get(String name) {
		return mvc.get()
			.uri("/admin/instansi/dinas-koperasi/" + name)
			.with(user(Officers.DINAS))
			.exchange()
			.getResponse();
	}

}
