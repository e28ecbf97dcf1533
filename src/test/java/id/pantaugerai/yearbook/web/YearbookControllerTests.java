package id.pantaugerai.yearbook.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.yearbook.YearShelf;
import id.pantaugerai.yearbook.Yearbook;
import id.pantaugerai.yearbook.YearbookFault;
import id.pantaugerai.yearbook.YearbookFile;
import id.pantaugerai.yearbook.YearbookService;
import id.pantaugerai.yearbook.YearbookState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(YearbookController.class)
class YearbookControllerTests {

	static final String PATH = "/laporan/berkas-setahun";

	static final Instant MONDAY = Instant.parse("2026-02-09T02:00:00Z");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	YearbookService yearbooks;

	@Test
	void offersTheFilesOfAYear() {
		show(new YearShelf(2026, 6, null, null, false, null));

		assertThat(mvc.get().uri(PATH).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("6 minggu ditutup", "Belum dibuat", "action=\"/laporan/berkas-setahun/2026\"", "Siapkan")
			.doesNotContain("??", "hx-trigger");
	}

	@Test
	void tellsHowFarTheWorkIsAndLooksAgain() {
		Yearbook making = yearbook(YearbookState.MAKING, null);
		show(new YearShelf(2026, 6, making, null, false, null));

		assertThat(mvc.get().uri(PATH).with(user(Officers.PEMKOT))).bodyText()
			.contains("<!doctype html>", "Sedang dibuat", "9 dari 24 berkas selesai", "Asisten &lt;b&gt;",
					"hx-trigger=\"load delay:2s\"", "Lihat kemajuan terbaru")
			.doesNotContain("Siapkan");
		assertThat(mvc.get().uri(PATH).header("HX-Target", "tahun").with(user(Officers.PEMKOT))).bodyText()
			.contains("id=\"tahun\"", "9 dari 24 berkas selesai")
			.doesNotContain("<!doctype html>");
	}

	@Test
	void handsOutWhatIsReadyAndOffersANewOneWhenItIsOld() {
		Yearbook ready = yearbook(YearbookState.READY, null);
		show(new YearShelf(2026, 6, ready, ready, true, MONDAY.plusSeconds(2_592_000)));

		assertThat(mvc.get().uri(PATH).with(user(Officers.PEMPROV))).bodyText()
			.contains("/laporan/berkas-setahun/7.zip", "34,20 MB", "Lama", "diralat sesudah arsip ini dibuat",
					"Siapkan yang baru", "disimpan sampai 11 Mar");
	}

	@Test
	void saysWhatWentWrongAndOffersAnotherTry() {
		show(new YearShelf(2026, 6, yearbook(YearbookState.FAILED, YearbookFault.LARGE), null, false, null));

		assertThat(mvc.get().uri(PATH).with(user(Officers.ADMIN))).bodyText()
			.contains("Gagal", "melebihi ukuran terbesar", "Coba lagi");
	}

	@Test
	void takesAWish() {
		assertThat(mvc.post().uri(PATH + "/2026").with(user(Officers.DINAS)).with(csrf()))
			.hasRedirectedUrl(PATH + "?diminta=2026");
		then(yearbooks).should().ask(Officers.DINAS, 2026);
	}

	@Test
	void sendsTheFileItself() {
		given(yearbooks.open(Officers.BKAD, 7)).willReturn(new YearbookFile("laporan-2026.zip", "ab".repeat(32),
				new ByteArrayResource("ZIP".getBytes(StandardCharsets.UTF_8))));

		assertThat(mvc.get().uri(PATH + "/7.zip").with(user(Officers.BKAD))).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"laporan-2026.zip\"")
			.hasHeader("Content-Type", "application/zip")
			.hasHeader("Content-Length", "3");
	}

	@Test
	void isNotForACamat() {
		given(yearbooks.shelves(any())).willThrow(new ForbiddenException("camat"));

		assertThat(mvc.get().uri(PATH).with(user(Officers.CAMAT))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void tellsACamatWhoKnowsItsHashNothingOfAFile() {
		given(yearbooks.open(Officers.CAMAT, 7)).willThrow(new ForbiddenException("camat"));

		for (String header : List.of("If-None-Match", "If-Match", "If-Range")) {
			assertThat(mvc.get()
				.uri(PATH + "/7.zip")
				.header(header, "\"" + "ab".repeat(32) + "\"")
				.header("Range", "bytes=0-1")
				.with(user(Officers.CAMAT))).hasStatus(HttpStatus.FORBIDDEN).doesNotContainHeader("ETag");
		}
	}

	private void show(YearShelf shelf) {
		given(yearbooks.shelves(any())).willReturn(List.of(shelf));
	}

	private static Yearbook yearbook(YearbookState state, @Nullable YearbookFault fault) {
		boolean ready = state == YearbookState.READY;
		return new Yearbook(7, 2026, state, MONDAY, "Asisten <b>", 9, 24, ready ? MONDAY : null, null,
				ready ? "cd".repeat(32) : null, ready ? 34_200_000L : null, fault);
	}

}
