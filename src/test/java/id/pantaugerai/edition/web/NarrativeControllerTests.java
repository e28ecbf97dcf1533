package id.pantaugerai.edition.web;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.edition.NarrativeDraft;
import id.pantaugerai.edition.NarrativeService;
import id.pantaugerai.edition.WriteNarrative;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(NarrativeController.class)
class NarrativeControllerTests {

	static final String PAGE = "/laporan/2026-M07/ringkasan";

	static final Instant AT = Instant.parse("2026-02-12T02:00:00Z");

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	NarrativeService narratives;

	@BeforeEach
	void draft() {
		given(narratives.draft(Officers.DINAS.scope(), Editions.WEEK))
			.willReturn(new NarrativeDraft(2, List.of("Satu."), List.of("Kata aplikasi."), AT, "Kepala Bidang"));
		given(narratives.draft(Officers.PEMKOT.scope(), Editions.WEEK)).willThrow(new ForbiddenException("role"));
	}

	@Test
	void beginsWithWhatTheReportSays() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.DINAS))).hasStatusOk()
			.bodyText()
			.contains(">Satu.</textarea>", "name=\"seen\" value=\"2\"", "Kata aplikasi.",
					"Terakhir ditulis Kepala Bidang");
	}

	@Test
	void writesTheSentencesThatAreThere() {
		assertThat(write("Satu  \n kalimat.", "2")).hasRedirectedUrl("/laporan/2026-M07?tersimpan#ringkasan");

		then(narratives).should()
			.write(Officers.DINAS, new WriteNarrative(Editions.WEEK, 2, List.of("Satu kalimat.", "Lima.")));
	}

	@Test
	void sendsBackWhatIsTooLong() {
		assertThat(write("x".repeat(501), "2")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("x".repeat(501), "href=\"#first\"", ">Lima.</textarea>");
		then(narratives).should(never()).write(any(), any());
	}

	@Test
	void tellsWhoWasFaster() {
		willThrow(new ConflictException("late", Rival.of("Rekan", AT, "narrative", "Kalimat rekan."))).given(narratives)
			.write(any(), any());

		assertThat(write("Satu kalimat kami.", "1")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Rekan", "Kalimat rekan.", "Satu kalimat kami.");
	}

	@Test
	void losesNothingOfWhoOnlyOpensIt() {
		given(narratives.draft(Officers.DINAS.scope(), Editions.WEEK))
			.willThrow(new ConflictException("late", Rival.none("narrative.closed", Editions.WEEK)));

		assertThat(mvc.get().uri(PAGE).with(user(Officers.DINAS))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("<h1>Tidak dapat diubah lagi</h1>", "sudah ditutup")
			.doesNotContain("Belum disimpan", "ulangi perubahan");
	}

	@Test
	void isForTheOfficeAlone() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.PEMKOT))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MockMvcTester.MockMvcRequestBuilder write(String first, String seen) {
		return mvc.post()
			.uri(PAGE)
			.param("first", first)
			.param("second", " ")
			.param("fifth", "Lima.")
			.param("seen", seen)
			.with(user(Officers.DINAS))
			.with(csrf());
	}

}
