package id.pantaugerai.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.Answers;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.AccountSeeds;
import id.pantaugerai.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.account.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class DoorIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AccountSeeds seeds;

	@Autowired
	SecurityFilterChain doors;

	@BeforeEach
	void hireEveryone() {
		seeds.createAll(Accounts.ALL, PASSWORD);
	}

	@Test
	void showsTheDoorToWhoAsksForAPageAndRemembersIt() {
		assertThat(mvc.get().uri("/kelurahan?tahap=1")).hasStatus(HttpStatus.SEE_OTHER)
			.headers()
			.hasValue("Location", "/masuk?lanjut=%2Fkelurahan%3Ftahap%3D1");
	}

	@Test
	void leadsToTheRememberedPageAndNeverToAnotherSite() {
		assertThat(enter("/kelurahan?tahap=1").getResponse().getHeader("Location")).isEqualTo("/kelurahan?tahap=1");
		for (String trap : new String[] { "https://jahat.example", "//jahat.example", "/\\jahat.example",
				"javascript:1", "/\u2215jahat.example", "/kelurahan?nama=\u00e9" }) {
			assertThat(enter(trap).getResponse().getHeader("Location")).isEqualTo("/");
		}
	}

	@Test
	void countsWhoComesWithoutASession() {
		assertThat(doors.getFilters()).hasAtLeastOneElementOfType(DoorFilter.class);
	}

	@Test
	void opensThePageOfTheDoorToEveryone() {
		assertThat(mvc.get().uri("/masuk")).hasStatusOk()
			.bodyText()
			.contains("Nama pengguna", "Kata sandi", "name=\"_csrf\"");
	}

	@Test
	void dressesThePageInOneStylesheetUnderAFingerprint() {
		Matcher link = Pattern.compile("rel=\"stylesheet\" href=\"(/css/app-[0-9a-f]{32}\\.css)\"")
			.matcher(Answers.body(mvc.get().uri("/masuk").exchange()));
		assertThat(link.results().map((found) -> found.group(1)).toList()).singleElement()
			.satisfies((address) -> assertThat(mvc.get().uri(address)).hasStatusOk()
				.hasHeader("Cache-Control", "max-age=31536000, public")
				.bodyText()
				.contains("--merah", ".masthead", ".btn-primary", ".table.sticky")
				.doesNotContain("@import \""));
	}

	private MvcTestResult enter(String next) {
		return mvc.post()
			.uri("/masuk")
			.param("nama", "pemkot")
			.param("sandi", PASSWORD)
			.param("lanjut", next)
			.with(csrf())
			.exchange();
	}

}
