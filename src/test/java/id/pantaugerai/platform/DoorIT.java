package id.pantaugerai.platform;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.AccountSeeds;
import id.pantaugerai.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.account.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
@AutoConfigureMockMvc
class DoorIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AccountSeeds seeds;

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
		assertThat(enter("pemkot", PASSWORD, "/kelurahan?tahap=1").getResponse().getHeader("Location"))
			.isEqualTo("/kelurahan?tahap=1");
		for (String trap : new String[] { "https://jahat.example", "//jahat.example", "/\\jahat.example",
				"javascript:1" }) {
			assertThat(enter("pemkot", PASSWORD, trap).getResponse().getHeader("Location")).isEqualTo("/");
		}
	}

	@Test
	void opensThePageOfTheDoorToEveryone() {
		assertThat(mvc.get().uri("/masuk")).hasStatusOk()
			.bodyText()
			.contains("Nama pengguna", "Kata sandi", "name=\"_csrf\"");
	}

	private MvcTestResult enter(String name, String password, String next) {
		return mvc.post()
			.uri("/masuk")
			.param("nama", name)
			.param("sandi", password)
			.param("lanjut", next)
			.with(csrf())
			.exchange();
	}

}
