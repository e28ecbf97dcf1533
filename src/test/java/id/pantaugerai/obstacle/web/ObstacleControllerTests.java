package id.pantaugerai.obstacle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.obstacle.CloseObstacle;
import id.pantaugerai.obstacle.ObstacleCategory;
import id.pantaugerai.obstacle.ObstacleService;
import id.pantaugerai.obstacle.ObstacleSummary;
import id.pantaugerai.obstacle.RaiseObstacle;
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
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest({ ObstacleController.class, ClosingController.class })
@Import(ObstaclePage.class)
class ObstacleControllerTests {

	static final String PAGE = "/kelurahan/18.71.01.1005/kendala";

	static final String SUBMISSION = "0b7f2a36-3a4e-4a55-9a3d-1f6f0f1f2a3b";

	static final ObstacleSummary RAIN = new ObstacleSummary(7, "Cuaca", "<script>alert(1)</script>",
			LocalDate.of(2026, 1, 19), Instant.parse("2026-01-19T02:00:00Z"), "Camat Kedaton", null, null, null);

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	ObstacleService obstacles;

	@MockitoBean
	KelurahanService kelurahan;

	@BeforeEach
	void rain() {
		given(kelurahan.get(any())).willReturn(Places.SUKAMENANTI);
		given(obstacles.findAll(any(), any())).willReturn(List.of(RAIN));
		given(obstacles.categories()).willReturn(List.of(new ObstacleCategory("CUACA", "Cuaca")));
		given(obstacles.mayChange(any(), any())).willReturn(true);
	}

	@Test
	void listsWhatIsOpenWithAFormToCloseIt() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.CAMAT))).hasStatusOk()
			.bodyText()
			.contains("Sejak Senin, 19 Januari 2026", "&lt;script&gt;", PAGE + "/7/penutupan", "name=\"submission\"")
			.doesNotContain("<script>alert");
	}

	@Test
	void notesAnObstacle() {
		assertThat(raise("CUACA", "Hujan", "12/2/2026")).hasRedirectedUrl(PAGE + "?tersimpan");

		then(obstacles).should()
			.raise(new RaiseObstacle(Places.SUKAMENANTI.code(), "CUACA", "Hujan", LocalDate.of(2026, 2, 12),
					UUID.fromString(SUBMISSION)), Officers.CAMAT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|Hujan|12/2/2026|Wajib diisi", "PERANG|Hujan|12/2/2026|Wajib diisi",
			"CUACA||12/2/2026|Wajib diisi", "CUACA|Hujan|13/2/2026|Belum boleh lebih dari hari ini" })
	void sendsBackWhatIsWrongWithEverythingTyped(String category, String description, String since, String message) {
		assertThat(raise((category != null) ? category : "", (description != null) ? description : "", since))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(message, "value=\"" + since + "\"", SUBMISSION);
		then(obstacles).should(never()).raise(any(), any());
	}

	@Test
	void closesOne() {
		assertThat(close("7", " Cuaca membaik ")).hasRedirectedUrl(PAGE + "?tersimpan");

		then(obstacles).should()
			.close(new CloseObstacle(Places.SUKAMENANTI.code(), 7, "Cuaca membaik"), Officers.CAMAT);
	}

	@Test
	void asksWhatSolvedIt() {
		assertThat(close("7", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tulis apa yang menyelesaikannya", "<details class=\"twin\" open");
		assertThat(close("abc", "Cuaca membaik")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void refusesWhoMayNot() {
		willThrow(new ForbiddenException("CAMAT")).given(obstacles).raise(any(), any());
		willThrow(new ForbiddenException("CAMAT")).given(obstacles).close(any(), any());

		assertThat(raise("CUACA", "Hujan", "12/2/2026")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(close("7", "Cuaca membaik")).hasStatus(HttpStatus.FORBIDDEN);
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

	private MockMvcRequestBuilder close(String id, String solution) {
		return mvc.post()
			.uri(PAGE + "/" + id + "/penutupan")
			.param("solution", solution)
			.with(user(Officers.CAMAT))
			.with(csrf());
	}

}
