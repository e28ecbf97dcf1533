package id.pantaugerai.platform;

import java.util.Objects;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.AccountSeeds;
import id.pantaugerai.account.Accounts;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static id.pantaugerai.account.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What was typed comes back after signing in again. */
@IntegrationTest
class KeptFormIT {

	private static final String FORM = "/kelurahan/18.71.03.1001/lahan";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AccountSeeds seeds;

	@BeforeEach
	void hireEveryone() {
		seeds.createAll(Accounts.ALL, PASSWORD);
	}

	@Test
	void bringsBackWhatWasTypedOnceAfterSigningIn() {
		MockHttpServletResponse kept = typed().exchange().getResponse();
		assertThat(kept.getHeader("Location")).isEqualTo("/masuk?karena=isian&lanjut=" + LocalPath.encode(FORM));
		Cookie session = enter("pemkot", session(kept));

		assertThat(mvc.get().uri(FORM).cookie(session)).hasStatusOk()
			.bodyText()
			.contains("Belakang kantor &lt;lurah&gt;", "Isian Anda tadi telah dikembalikan");
		assertThat(mvc.get().uri(FORM).cookie(session)).hasStatusOk().bodyText().doesNotContain("Belakang kantor");
	}

	@Test
	void opensTheOneOfSeveralFormsThatWasTypedInto() {
		MockHttpServletResponse kept = mvc.post()
			.uri("/admin/kendala/opd")
			.header("Referer", "http://localhost/admin/kendala")
			.param("name", "Dinas Uji")
			.exchange()
			.getResponse();
		Cookie session = enter("admin", session(kept));

		assertThat(mvc.get().uri("/admin/kendala").cookie(session)).hasStatusOk()
			.bodyText()
			.containsOnlyOnce("value=\"Dinas Uji\"")
			.containsPattern("id=\"name-opd\"[^>]* value=\"Dinas Uji\"");
	}

	@Test
	void keepsNothingThatAnotherSiteSent() {
		assertThat(typed().header("Sec-Fetch-Site", "cross-site")).hasStatus(HttpStatus.SEE_OTHER)
			.headers()
			.doesNotContainHeader("Set-Cookie")
			.hasValue("Location", "/masuk");
	}

	@Test
	void keepsOnlySoManyFormsOfStrangersOfOneNetwork() {
		for (int form = 0; form < FormKeeper.STRANGERS; form++) {
			assertThat(from("2001:db8::" + form)).contains("karena=isian");
		}

		assertThat(from("2001:db8:0:0:a:b:c:d")).contains("karena=berakhir");
		assertThat(from("2001:db8:0:1::1")).contains("karena=isian");
	}

	@Test
	void letsNoSinglePhotographDisplaceTheForm() {
		assertThat(mvc.post()
			.uri("/kelurahan/18.71.03.1001/lapor/foto")
			.header("Referer", "http://localhost/kelurahan/18.71.03.1001/lapor")
			.header("Sec-Fetch-Mode", "cors")
			.param("submission", "1")).headers()
			.doesNotContainHeader("Set-Cookie")
			.hasValue("Location", "/masuk?karena=berakhir&lanjut=%2Fkelurahan%2F18.71.03.1001%2Flapor");
	}

	@Test
	void leadsHtmxToTheDoorAsAWholePage() {
		assertThat(typed().header("HX-Request", "true").header("HX-Current-URL", "http://localhost" + FORM))
			.hasStatus(HttpStatus.UNAUTHORIZED)
			.headers()
			.hasValue("HX-Redirect", "/masuk?karena=isian&lanjut=" + LocalPath.encode(FORM));
		assertThat(mvc.get()
			.uri("/kelurahan?urut=2")
			.header("HX-Request", "true")
			.header("HX-Current-URL", "http://localhost/kelurahan")).hasStatus(HttpStatus.UNAUTHORIZED)
			.headers()
			.hasValue("HX-Redirect", "/masuk?lanjut=%2Fkelurahan");
	}

	@Test
	void givesAStaleFormOfAnEarlierSessionAWayBack() {
		Cookie session = enter("pemkot", session(typed().exchange().getResponse()));
		mvc.get().uri(FORM).cookie(session).exchange();

		assertThat(typed().param("_csrf", "basi").cookie(session)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(mvc.get().uri(FORM).cookie(session)).hasStatusOk().bodyText().contains("Belakang kantor");
	}

	private MockMvcRequestBuilder typed() {
		return mvc.post()
			.uri(FORM)
			.header("Referer", "http://localhost" + FORM)
			.param("status", "DIIDENTIFIKASI")
			.param("location", "Belakang kantor <lurah>")
			.param("kataSandi", "rahasia");
	}

	private @Nullable String from(String address) {
		return typed().with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).exchange().getResponse().getHeader("Location");
	}

	private Cookie enter(String name, Cookie session) {
		return session(mvc.post()
			.uri("/masuk")
			.param("nama", name)
			.param("sandi", PASSWORD)
			.with(csrf())
			.cookie(session)
			.exchange()
			.getResponse());
	}

	private static Cookie session(MockHttpServletResponse response) {
		return Objects.requireNonNull(response.getCookie("sesi"));
	}

}
