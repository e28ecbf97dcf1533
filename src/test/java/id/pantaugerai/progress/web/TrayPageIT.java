package id.pantaugerai.progress.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.pantaugerai.account.Role;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.PhotoSummary;
import id.pantaugerai.photo.Pictures;
import id.pantaugerai.progress.ProgressHistory;
import id.pantaugerai.progress.ReportIT;
import id.pantaugerai.progress.Reports;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static id.pantaugerai.progress.Reports.CAMAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Photographs come and go without script, while the report is still being typed. */
@ReportIT
class TrayPageIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	PhotoService photos;

	@Autowired
	ProgressHistory history;

	final UUID submission = UUID.randomUUID();

	@Test
	void addsAPhotographAndKeepsWhatWasTyped() throws IOException {
		String page = body(tray("add", Pictures.jpeg(64, 48)), HttpStatus.OK);

		assertThat(page).contains("value=\"33,3\"", "value=\"2026-02-10\"", ">Hujan</textarea>", submission.toString(),
				"name=\"tray\" value=\"" + staged().get(0).id() + "\"", "autofocus", "Kirim laporan");
		assertThat(history.latest(Reports.SUKAMENANTI)).isEmpty();
	}

	@Test
	void removesAPhotographAndKeepsWhatWasTyped() throws IOException {
		tray("add", Pictures.jpeg(64, 48));

		String page = body(tray(staged().get(0).id().toString()), HttpStatus.OK);

		assertThat(page).contains("value=\"33,3\"", "value=\"2026-02-10\"", ">Hujan</textarea>", submission.toString());
		assertThat(staged()).isEmpty();
		assertThat(history.latest(Reports.SUKAMENANTI)).isEmpty();
	}

	@Test
	void saysWhyAFileIsNotTakenAndKeepsWhatWasTyped() {
		String page = body(tray("add", Pictures.archive()), HttpStatus.UNPROCESSABLE_CONTENT);

		assertThat(page).contains("bukan foto", "value=\"33,3\"", ">Hujan</textarea>");
	}

	@Test
	void leavesThePhotographsOfOthers() throws IOException {
		tray("add", Pictures.jpeg(64, 48));
		String photo = staged().get(0).id().toString();

		assertThat(mvc.post()
			.uri(Phone.FORM)
			.param("tray", photo)
			.param("submission", submission.toString())
			.with(user(Reports.officer(9, Role.CAMAT, "18.71.02")))
			.with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(staged()).hasSize(1);
	}

	private List<PhotoSummary> staged() {
		return photos.ofSubmission(CAMAT, submission);
	}

	private MvcTestResult tray(String button, byte[]... chosen) {
		var request = mvc.post().uri(Phone.FORM).multipart();
		for (byte[] photo : chosen) {
			request.file(new MockMultipartFile("photos", "IMG_1.jpg", "image/jpeg", photo));
		}
		Map.of("submission", submission.toString(), "observedOn", "2026-02-10", "percent[9002]", "33,3", "note",
				"Hujan", "tray", button)
			.forEach(request::param);
		return request.with(user(CAMAT)).with(csrf()).exchange();
	}

}
