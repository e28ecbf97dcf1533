package id.pantaugerai.obstacle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.deadline.DaysUsed;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.obstacle.EscalationTier;
import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.ObstacleState;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.obstacle.RaiseObstacle;
import id.pantaugerai.obstacle.Severity;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.PhotoUploadService;
import id.pantaugerai.shared.ForbiddenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(ObstacleController.class)
@Import(ObstaclePage.class)
class ObstacleControllerTests {

	static final String PAGE = "/kelurahan/18.71.01.1005/kendala";

	static final String SUBMISSION = "0b7f2a36-3a4e-4a55-9a3d-1f6f0f1f2a3b";

	static final ObstacleSummary RAIN = new ObstacleSummary(7, "KD-2026-0007",
			new ObstacleSummary.Place("18.71.01.1005", "Sukamenanti", "Kedaton"), "Cuaca", "<script>alert(1)</script>",
			LocalDate.of(2026, 1, 19), Severity.MENGHAMBAT, EscalationTier.KECAMATAN, null, ObstacleState.BARU,
			Instant.parse("2026-01-19T02:00:00Z"), "Camat Kedaton", new DaysUsed(0, LocalDate.of(2026, 1, 19), 5),
			LocalDate.of(2026, 1, 26), LocalDate.of(2026, 1, 27), null);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ObstacleService obstacles;

	@MockitoBean
	KelurahanService kelurahan;

	@MockitoBean
	PhotoService photos;

	@MockitoBean
	PhotoUploadService uploads;

	@BeforeEach
	void rain() {
		given(kelurahan.get(any())).willReturn(Places.SUKAMENANTI);
		given(obstacles.findAll(any(), any())).willReturn(List.of(RAIN));
		given(obstacles.categories()).willReturn(List.of(new ObstacleCategory("CUACA", "Cuaca", "PEMKOT", true)));
		given(obstacles.raise(any(), any())).willReturn("KD-2026-0008");
		given(obstacles.mayRaise(any(), any())).willReturn(true);
	}

	@Test
	void listsWhatIsOpenWithAWayToIt() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("Sejak Senin, 19 Januari 2026", "&lt;script&gt;", "/kendala/KD-2026-0007", "Lewat waktu",
					"name=\"submission\"")
			.doesNotContain("<script>alert");
	}

	@Test
	void notesAnObstacle() {
		assertThat(raise("CUACA", "Hujan", "12/2/2026")).hasRedirectedUrl("/kendala/KD-2026-0008?tercatat");

		then(obstacles).should()
			.raise(new RaiseObstacle(Places.SUKAMENANTI.code(), "CUACA", "Hujan", LocalDate.of(2026, 2, 12),
					Severity.MENGHAMBAT, null, null, UUID.fromString(SUBMISSION)), Officers.CAMAT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "|Hujan|12/2/2026|Jenis kendala: Wajib diisi", "PERANG|Hujan|12/2/2026|Wajib diisi",
					"CUACA||12/2/2026|Uraian: Wajib diisi", "CUACA|Hujan|13/2/2026|Belum boleh lebih dari hari ini" })
	void sendsBackWhatIsWrongWithEverythingTyped(String category, String description, String since, String message) {
		assertThat(raise((category != null) ? category : "", (description != null) ? description : "", since))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(message, "value=\"" + since + "\"", SUBMISSION);
		then(obstacles).should(never()).raise(any(), any());
	}

	@Test
	void takesAPhotographOutWithoutScriptAndKeepsWhatWasTyped() {
		String photo = "0b0e7a52-9d5e-4a53-b2c4-1f6a5a7c9d10";
		given(uploads.arrange(any(), any(), any(), any(), any())).willReturn(List.of());

		assertThat(raise("CUACA", "Hujan", "12/2/2026").param("tray", photo)).hasStatusOk()
			.bodyText()
			.contains(">Hujan</textarea>", SUBMISSION)
			.doesNotContain("Wajib diisi");
		then(uploads).should()
			.arrange(Officers.CAMAT, Places.SUKAMENANTI.code(), UUID.fromString(SUBMISSION), photo, List.of());
		then(obstacles).should(never()).raise(any(), any());
	}

	@Test
	void showsWhatIsOpenOfTheSameKindBeforeItIsSent() {
		given(obstacles.similar(any(), any(), any())).willReturn(List.of(RAIN));

		assertThat(raise("CUACA", "Hujan", "12/2/2026")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Sudah ada 1 kendala terbuka", "name=\"similar\" value=\"CUACA\"", ">Hujan</textarea>");
		then(obstacles).should(never()).raise(any(), any());
		assertThat(raise("CUACA", "Hujan", "12/2/2026").param("similar", "CUACA"))
			.hasRedirectedUrl("/kendala/KD-2026-0008?tercatat");
	}

	@Test
	void answersHtmxWithWhatIsOpenOfAKind() {
		given(obstacles.similar(any(), any(), any())).willReturn(List.of(RAIN));

		assertThat(mvc.get().uri(PAGE + "/serupa?category=CUACA").with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.startsWith("<div id=\"serupa\"")
			.contains("KD-2026-0007");
	}

	@Test
	void notesTheCauseOfACriticalSiteWithOneTap() {
		assertThat(mvc.post()
			.uri(PAGE + "/sebab")
			.param("category", "CUACA")
			.param("submission", SUBMISSION)
			.with(user(Officers.CAMAT))
			.with(csrf())).hasRedirectedUrl("/kendala/KD-2026-0008?tercatat");

		then(obstacles).should()
			.raise(argThat((raise) -> raise.description().startsWith("Cuaca: sebab status kritis")), any());
	}

	@Test
	void refusesWhoMayNot() {
		willThrow(new ForbiddenException("CAMAT")).given(obstacles).raise(any(), any());

		assertThat(raise("CUACA", "Hujan", "12/2/2026")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void opensWithWhatWasTypedBeforeTheSessionEnded() {
		assertThat(mvc.get()
			.uri(PAGE)
			.param("description", "Belum terkirim")
			.param("submission", SUBMISSION)
			.requestAttr("restored", true)
			.with(user(Officers.CAMAT))).hasStatusOk().bodyText().contains("Belum terkirim</textarea>", SUBMISSION);
	}

	private MockMvcRequestBuilder raise(String category, String description, String since) {
		return mvc.post()
			.uri(PAGE)
			.param("category", category)
			.param("description", description)
			.param("since", since)
			.param("submission", SUBMISSION)
			.with(user(Officers.CAMAT))
			.with(csrf());
	}

}
