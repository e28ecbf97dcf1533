package id.pantaugerai.photo.web;

import java.time.Instant;
import java.util.UUID;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.photo.PhotoRefusedException;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.PhotoSize;
import id.pantaugerai.photo.PhotoSummary;
import id.pantaugerai.photo.PhotoUploadService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(PhotoUploadController.class)
class PhotoUploadControllerTests {

	static final String FORM = "/kelurahan/18.71.01.1005/lapor";

	static final UUID PHOTO = UUID.fromString("0b0e7a52-9d5e-4a53-b2c4-1f6a5a7c9d10");

	static final UUID SUBMISSION = UUID.fromString("5d0f7a52-9d5e-4a53-b2c4-1f6a5a7c9d11");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	PhotoUploadService uploads;

	@MockitoBean
	PhotoService photos;

	@Test
	void answersWithThePhotographAsTheFormShowsIt() {
		given(uploads.stage(eq(Officers.CAMAT), eq("18.71.01.1005"), eq(SUBMISSION), any()))
			.willReturn(new PhotoSummary(PHOTO, "18.71.01.1005", null, 2, new PhotoSize(1200, 1600),
					Instant.parse("2026-02-12T02:08:00Z")));
		assertThat(upload()).hasStatusOk()
			.bodyText()
			.startsWith("<li")
			.contains("Terkirim 09.08\u00a0WIB", "width=\"360\"", "height=\"480\"", "/foto/" + PHOTO + "/kecil",
					"data-url=\"" + FORM + "/foto/" + PHOTO + "/hapus\"");
	}

	@Test
	void saysInPlainWordsWhyAPhotographIsNotTaken() {
		for (PhotoRefusal reason : PhotoRefusal.values()) {
			refuse(reason);
			assertThat(upload()).bodyText().startsWith("<li").doesNotContain("??");
		}
	}

	@Test
	void refusesWith422AndAsksToComeBackWith503() {
		refuse(PhotoRefusal.HEIC);
		assertThat(upload()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Paling Kompatibel");
		refuse(PhotoRefusal.BUSY);
		assertThat(upload()).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void refusesAForgedToken() {
		assertThat(mvc.post()
			.uri(FORM + "/foto")
			.multipart()
			.file(photo())
			.with(user(Officers.CAMAT))
			.with(csrf().useInvalidToken())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void takesAPhotographOut() {
		assertThat(remove()).hasStatusOk().bodyText().isBlank();
		then(photos).should().remove(Officers.CAMAT, PHOTO);
	}

	@Test
	void leavesThePhotographsOfASentReport() {
		willThrow(new PhotoRefusedException(PhotoRefusal.ALREADY_SENT)).given(photos).remove(any(), any());
		assertThat(remove()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("sudah terkirim");
	}

	private MvcTestResult remove() {
		return mvc.post().uri(FORM + "/foto/" + PHOTO + "/hapus").with(user(Officers.CAMAT)).with(csrf()).exchange();
	}

	private void refuse(PhotoRefusal reason) {
		willThrow(new PhotoRefusedException(reason)).given(uploads).stage(any(), any(), any(), any());
	}

	private MvcTestResult upload() {
		return mvc.post()
			.uri(FORM + "/foto")
			.multipart()
			.file(photo())
			.param("submission", SUBMISSION.toString())
			.header("HX-Request", "true")
			.with(user(Officers.CAMAT))
			.with(csrf())
			.exchange();
	}

	private static MockMultipartFile photo() {
		return new MockMultipartFile("photo", "IMG_2201.jpg", "image/jpeg", new byte[] { 1 });
	}

}
