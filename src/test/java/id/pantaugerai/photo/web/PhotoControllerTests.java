package id.pantaugerai.photo.web;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.photo.PhotoFile;
import id.pantaugerai.photo.PhotoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(PhotoController.class)
class PhotoControllerTests {

	static final UUID PHOTO = UUID.fromString("0b0e7a52-9d5e-4a53-b2c4-1f6a5a7c9d10");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	PhotoService photos;

	@BeforeEach
	void keepOne() {
		given(photos.open(Officers.CAMAT, PHOTO, false))
			.willReturn(new PhotoFile(PHOTO, "abc", new ByteArrayResource(new byte[] { 1, 2, 3 })));
		given(photos.open(Officers.CAMAT, PHOTO, true))
			.willReturn(new PhotoFile(PHOTO, "def", new ByteArrayResource(new byte[] { 1 })));
	}

	@Test
	void servesAJpegThatABrowserKeepsToItself() {
		assertThat(mvc.get().uri("/foto/" + PHOTO).with(user(Officers.CAMAT))).hasStatusOk()
			.hasContentType(MediaType.IMAGE_JPEG)
			.hasHeader("Cache-Control", "max-age=31536000, private, immutable")
			.hasHeader("Content-Disposition", "inline; filename=\"foto-0b0e7a52.jpg\"")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("ETag", "\"abc\"")
			.hasHeader("Content-Length", "3");
	}

	@Test
	void servesTheSmallOneByItsOwnAddress() {
		assertThat(mvc.get().uri("/foto/" + PHOTO + "/kecil").with(user(Officers.CAMAT))).hasHeader("Content-Length",
				"1");
	}

	@Test
	void servesWhatAReportNamesByItsContent() {
		String sha = "ab".repeat(32);
		given(photos.small(Officers.PEMKOT, sha))
			.willReturn(new PhotoFile(PHOTO, "def", new ByteArrayResource(new byte[] { 1 })));

		assertThat(mvc.get().uri("/foto/isi/" + sha).with(user(Officers.PEMKOT))).hasStatusOk()
			.hasContentType(MediaType.IMAGE_JPEG)
			.hasHeader("Cache-Control", "max-age=31536000, private, immutable");
		assertThat(mvc.get().uri("/foto/isi/" + sha.toUpperCase(Locale.ROOT)).with(user(Officers.PEMKOT)))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void sendsNothingTwice() {
		assertThat(mvc.get().uri("/foto/" + PHOTO).header("If-None-Match", "\"abc\"").with(user(Officers.CAMAT)))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/foto/../../etc/passwd", "/foto/..%2f..%2fetc%2fpasswd", "/foto/1", "/foto/%00",
			"/foto/0B0E7A52-9D5E-4A53-B2C4-1F6A5A7C9D10" })
	void knowsNoOtherAddress(String path) {
		assertThat(mvc.get().uri(URI.create(path)).with(user(Officers.CAMAT)))
			.satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isIn(HttpStatus.NOT_FOUND.value(),
					HttpStatus.BAD_REQUEST.value()));
		then(photos).shouldHaveNoInteractions();
	}

}
