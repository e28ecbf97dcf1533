package id.pantaugerai.closing.web;

import java.util.Collections;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.closing.ClosingPreview;
import id.pantaugerai.closing.ClosingService;
import id.pantaugerai.closing.CorrectWeek;
import id.pantaugerai.closing.Difference;
import id.pantaugerai.closing.RalatPreview;
import id.pantaugerai.closing.RalatService;
import id.pantaugerai.closing.SealedWeek;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static java.util.Optional.empty;
import static java.util.Optional.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest({ ClosingController.class, RalatController.class })
class ClosingControllerTests {

	static final String CLOSE = "/laporan/2026-M06/tutup";

	static final String CORRECT = "/laporan/2026-M06/ralat";

	static final String OFFER = "Tutup minggu ini</button>";

	static final Difference DIFFERENCE = new Difference("Rincian", "Sukamenanti", "Fisik (%)", "20,60", "33,00");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ClosingService closings;

	@MockitoBean
	RalatService ralat;

	@Test
	void saysWhatFreezesBeforeItFreezes() {
		preview(true, null);
		assertThat(mvc.get().uri(CLOSE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("Tutup minggu 6, 2026", OFFER, "Yang dibekukan",
					"Minggu ini baru berakhir Minggu, 8 Februari 2026", "tidak dapat dibuka lagi",
					"Lahan terverifikasi", "menutup sendiri Senin, 9 Februari 2026, 09.00\u00a0WIB")
			.doesNotContain("??");
	}

	@Test
	void takesNoReasonThatNobodyCanSee() {
		given(ralat.preview(any(), any())).willReturn(new RalatPreview(Sealed.FIRST, List.of()));
		given(ralat.correct(any(), any())).willReturn(empty());
		for (String blank : new String[] { "\u200B", "\u00A0", " \u2060\u3000 ", "\u3164", "\u2800\n" }) {
			assertThat(mvc.post()
				.uri(CORRECT)
				.param("reason", blank)
				.param("seen", "0")
				.with(csrf())
				.with(user(Officers.DINAS))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		then(ralat).should(never()).correct(any(), any());
	}

	@Test
	void offersNothingOnceItIsClosed() {
		preview(false, Sealed.FIRST);
		assertThat(mvc.get().uri(CLOSE).with(user(Officers.DINAS))).bodyText()
			.contains("sudah menutup sendiri, Senin, 9 Februari 2026")
			.doesNotContain(OFFER);
	}

	@Test
	void closes() {
		assertThat(mvc.post().uri(CLOSE).with(user(Officers.PEMKOT)).with(csrf()))
			.hasRedirectedUrl("/laporan?ditutup=2026-M06");
		then(closings).should().close(Officers.PEMKOT, Sealed.WEEK);
	}

	@Test
	void tellsTheLoserWhoAndWhen() {
		given(closings.close(any(), any())).willThrow(new ConflictException("closed",
				Rival.of("Asisten II", Sealed.MONDAY, "closing", Sealed.WEEK, Sealed.MONDAY)));
		assertThat(mvc.post().uri(CLOSE).with(user(Officers.DINAS)).with(csrf())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Asisten II", "Minggu 6, 2026 sudah ditutup, Senin, 9 Februari 2026, 09.00\u00a0WIB");
	}

	@Test
	void knowsNoSuchWeek() {
		assertThat(mvc.get().uri("/laporan/2026-M54/tutup").with(user(Officers.DINAS))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void showsWhatARalatWouldChange() {
		differs();
		assertThat(mvc.get().uri(CORRECT).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("Sukamenanti", "20,60", "33,00", "1 perbedaan", "Simpan Ralat 1", "name=\"seen\" value=\"0\"")
			.doesNotContain("??");
	}

	@Test
	void foldsManyDifferencesByTheirTable() {
		given(ralat.preview(any(), any()))
			.willReturn(new RalatPreview(Sealed.FIRST, Collections.nCopies(15, DIFFERENCE)));
		assertThat(mvc.get().uri(CORRECT).with(user(Officers.DINAS))).bodyText()
			.contains("<details class=\"twin\" open=\"open\">");

		given(ralat.preview(any(), any()))
			.willReturn(new RalatPreview(Sealed.FIRST, Collections.nCopies(16, DIFFERENCE)));
		assertThat(mvc.get().uri(CORRECT).with(user(Officers.DINAS))).bodyText()
			.contains("<details class=\"twin\"><summary>Rincian: 16 perbedaan</summary>");
	}

	@Test
	void saysPlainlyThatNothingDiffers() {
		given(ralat.preview(any(), any())).willReturn(new RalatPreview(Sealed.FIRST, List.of()));
		given(ralat.correct(any(), any())).willReturn(empty());
		assertThat(mvc.get().uri(CORRECT).with(user(Officers.DINAS))).bodyText()
			.contains("tidak ada yang perlu diralat")
			.doesNotContain("name=\"reason\"");
		assertThat(correct("Terlambat")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("tidak ada yang perlu diralat");
	}

	@Test
	void takesNoRalatWithoutAReason() {
		differs();
		assertThat(correct(" ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Wajib diisi");
		then(ralat).should(never()).correct(any(), any());
	}

	@Test
	void corrects() {
		given(ralat.correct(any(), any())).willReturn(of(Sealed.RALAT));
		assertThat(correct("Terlambat\u202E")).hasRedirectedUrl("/laporan?diralat=2026-M06");
		then(ralat).should().correct(Officers.DINAS, new CorrectWeek(Sealed.WEEK, "Terlambat", 0));
	}

	@Test
	void offersNoClosingBeforeTheFirstReport() {
		given(closings.preview(any(), any())).willReturn(new ClosingPreview(Sealed.WEEK, false, true, Sealed.MONDAY,
				Sealed.MONDAY, List.of(Sealed.FIGURES), null));

		assertThat(mvc.get().uri(CLOSE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains("setelah laporan pertama masuk")
			.doesNotContain(OFFER, "??");
	}

	private void preview(boolean running, @Nullable SealedWeek sealed) {
		given(closings.preview(any(), any())).willReturn(new ClosingPreview(Sealed.WEEK, true, running, Sealed.MONDAY,
				Sealed.MONDAY, List.of(Sealed.FIGURES), sealed));
	}

	private void differs() {
		given(ralat.preview(any(), any())).willReturn(new RalatPreview(Sealed.FIRST, List.of(DIFFERENCE)));
	}

	private MockMvcRequestBuilder correct(String reason) {
		return mvc.post()
			.uri(CORRECT)
			.param("reason", reason)
			.param("seen", "0")
			.with(user(Officers.DINAS))
			.with(csrf());
	}

}
