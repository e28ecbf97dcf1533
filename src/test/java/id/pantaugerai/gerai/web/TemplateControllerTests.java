package id.pantaugerai.gerai.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.gerai.MilestoneTemplateService;
import id.pantaugerai.gerai.NewTemplate;
import id.pantaugerai.gerai.TemplateItem;
import id.pantaugerai.gerai.TemplateSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(TemplateController.class)
class TemplateControllerTests {

	static final String PAGE = "/admin/tahapan";

	static final List<TemplateItem> ITEMS = List.of(item(1, "Halaman, parkir, pagar", "60.50", 0, 70),
			item(2, "Penyelesaian", "39.50", 60, 100));

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	MilestoneTemplateService templates;

	@BeforeEach
	void first() {
		given(templates.history(any())).willReturn(
				List.of(new TemplateSummary(1, "Templat awal", Instant.parse("2025-10-01T00:00:00Z"), null, 3, ITEMS)));
	}

	@Test
	void showsEveryVersionAndAFormMadeFromTheLast() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("Gerai yang sudah dimulai tetap memakai", "Dipakai 3 gerai, 2 tahapan",
					"Jumlah bobot 100,00\u00a0% dari 2 tahapan")
			.contains("name=\"rows[0].name\"", "value=\"Halaman, parkir, pagar\"", "value=\"39,50\"");
	}

	@Test
	void makesTheNextVersion() {
		assertThat(publish("60,5", "39.5")).hasRedirectedUrl(PAGE + "?tersimpan");

		then(templates).should()
			.publish(new NewTemplate(1, "Gerai kecil", List.of(item(1, "Halaman, parkir, pagar", "60.5", 0, 70),
					item(2, "Penyelesaian", "39.5", 60, 100))), Officers.ADMIN);
	}

	@Test
	void saysTheSumAndWhatIsMissing() {
		assertThat(publish("60,5", "37,5")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Jumlah bobot 98,00\u00a0%, kurang 2,00\u00a0%. Harus tepat 100\u00a0%.", "value=\"37,5\"");
		assertThat(publish("60,5", "40")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Jumlah bobot 100,50\u00a0%, lebih 0,50\u00a0%.");
		then(templates).should(never()).publish(any(), any());
	}

	@Test
	void wantsUniqueNamesAndWindowsThatRunForward() {
		assertThat(rows(PAGE, "60,5", "39,5").param("rows[2].name", "penyelesaian")
			.param("rows[2].weight", "abc")
			.param("rows[2].start", "50")
			.param("rows[2].finish", "50")
			.param("seen", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("sudah dipakai di baris lain", "Selesai harus sesudah mulai", "Tulis angka", "value=\"abc\"");
	}

	@Test
	void namesTheRowsInTheirOrderWhereSomethingIsMissing() {
		assertThat(row(rows(PAGE, "", "39,5"), 2, "", "60,5", "", "100").param("seen", "1"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.containsSubsequence("href=\"#rows[0].weight\"", "Baris 1, bobot: Wajib diisi.", "href=\"#rows[2].name\"",
					"Baris 3, tahapan: Wajib diisi.", "href=\"#rows[2].start\"", "Baris 3, mulai: Wajib diisi.");
	}

	@Test
	void tellsThatAnotherVersionFollowed() {
		assertThat(rows(PAGE, "60,5", "39,5").param("seen", "0")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Versi lain baru saja dibuat")
			.doesNotContain("perlu diperbaiki");
	}

	@Test
	void addsRemovesAndMovesRowsWithoutScript() {
		assertThat(rows(PAGE + "/baris", "1", "2").param("tambah", "1")).hasStatusOk()
			.bodyText()
			.contains("name=\"rows[2].name\"", "Jumlah bobot 3,00\u00a0% dari 3 tahapan");
		assertThat(rows(PAGE + "/baris", "1", "2").param("hapus", "0")).hasStatusOk()
			.bodyText()
			.contains("Jumlah bobot 2,00\u00a0% dari 1 tahapan")
			.doesNotContain("name=\"rows[1].name\"");
		assertThat(rows(PAGE + "/baris", "1", "2").param("turun", "0")).hasStatusOk()
			.bodyText()
			.containsSubsequence("value=\"Penyelesaian\"", "value=\"Halaman, parkir, pagar\"");
	}

	@Test
	void isClosedToEverybodyButTheOperator() {
		assertThat(mvc.get().uri(PAGE).with(user(Officers.PEMKOT))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(publish("60,5", "39,5").with(user(Officers.CAMAT))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MockMvcRequestBuilder publish(String first, String second) {
		return rows(PAGE, first, second).param("seen", "1");
	}

	private MockMvcRequestBuilder rows(String uri, String first, String second) {
		return row(row(mvc.post().uri(uri), 0, "Halaman, parkir, pagar", first, "0", "70"), 1, "Penyelesaian", second,
				"60", "100")
			.param("reason", "Gerai kecil")
			.with(user(Officers.ADMIN))
			.with(csrf());
	}

	private static MockMvcRequestBuilder row(MockMvcRequestBuilder request, int index, String... cells) {
		String row = "rows[" + index + "].";
		return request.param(row + "name", cells[0])
			.param(row + "weight", cells[1])
			.param(row + "start", cells[2])
			.param(row + "finish", cells[3]);
	}

	private static TemplateItem item(int position, String name, String weight, int start, int finish) {
		return new TemplateItem(position, name, new BigDecimal(weight), new BigDecimal(start), new BigDecimal(finish));
	}

}
