package id.pantaugerai.notice.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.EmailService;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.mail.MailSettings;
import id.pantaugerai.mail.MailSubscriptions;
import id.pantaugerai.web.Turnstile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest({ OwnMailController.class, UnsubscribeController.class })
class OwnMailControllerTests {

	private static final String LINK = "/berhenti/00000000-0000-0000-0000-000000000900";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	EmailService emails;

	@MockitoBean
	MailSubscriptions subscriptions;

	@MockitoBean
	MailSettings settings;

	@ParameterizedTest
	@MethodSource("officers")
	void showsEveryRoleItsAddressAndItsKinds(Officer officer) {
		given(emails.own(officer)).willReturn(Optional.of("petugas@contoh.go.id"));
		given(subscriptions.muted(officer.id())).willReturn(Set.of("LAND"));

		assertThat(mvc.get().uri("/akun/email").with(user(officer))).hasStatusOk()
			.bodyText()
			.contains("value=\"petugas@contoh.go.id\"", "value=\"OBSTACLE\" checked", "value=\"LAND\">",
					"Operator belum menyalakan")
			.doesNotContain("??");
	}

	@Test
	void keepsWhatWasChosen() {
		assertThat(mvc.post()
			.uri("/akun/email")
			.param("email", " Camat@Contoh.go.id ")
			.param("jenis", "OBSTACLE", "ACCOUNT", "KARANGAN")
			.with(user(Officers.CAMAT))
			.with(csrf())).hasRedirectedUrl("/akun/email?tersimpan");

		then(emails).should().changeOwn(Officers.CAMAT, "Camat@contoh.go.id");
		then(subscriptions).should()
			.choose(Officers.CAMAT, List.of("REPORT_RETURNED", "REPORT_DUE", "REPORT_FILES", "LAND"));
	}

	@Test
	void takesAnAddressAwayWhenTheFieldIsEmpty() {
		assertThat(mvc.post().uri("/akun/email").param("email", " ").with(user(Officers.CAMAT)).with(csrf()))
			.hasStatus3xxRedirection();

		then(emails).should().changeOwn(Officers.CAMAT, null);
	}

	@Test
	void saysBesideTheFieldWhatIsNoAddressAndKeepsTheRest() {
		assertThat(mvc.post()
			.uri("/akun/email")
			.param("email", "camat@kota\"><b>")
			.param("jenis", "LAND")
			.with(user(Officers.CAMAT))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"email-error\"", "Ini bukan alamat e-mail", "value=\"camat@kota&quot;&gt;&lt;b&gt;\"",
					"value=\"LAND\" checked", "value=\"OBSTACLE\">");

		then(emails).shouldHaveNoInteractions();
	}

	@Test
	void asksBeforeAnythingIsEndedAndWorksForStrangers() {
		given(subscriptions.isKnown(any())).willReturn(true);

		assertThat(mvc.get().uri(LINK)).hasStatusOk()
			.hasHeader("X-Robots-Tag", "noindex")
			.bodyText()
			.contains("action=\"" + LINK + "\"", "semua jenis kabar")
			.doesNotContain("_csrf", "??");
		then(subscriptions).should(never()).mute(any(), any());
		assertThat(mvc.post().uri(LINK).param("jenis", "LAND")).hasStatusOk().bodyText().contains("E-mail dihentikan");
		then(subscriptions).should().mute(UUID.fromString("00000000-0000-0000-0000-000000000900"), List.of("LAND"));
	}

	@Test
	void knowsNoOtherLinks() {
		assertThat(mvc.get().uri(LINK)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(mvc.post().uri("/berhenti/1")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(mvc.get().uri(LINK + "?jenis=bukan")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void slowsDownWhoTriesManyLinks() {
		for (int visit = 0; visit < Turnstile.MOST; visit++) {
			assertThat(from("203.0.113.7")).isEqualTo(404);
		}

		assertThat(from("203.0.113.7")).isEqualTo(429);
		assertThat(from("203.0.113.8")).isEqualTo(404);
	}

	private int from(String address) {
		return mvc.get().uri(LINK).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).exchange().getResponse().getStatus();
	}

	static List<Officer> officers() {
		return Officers.ALL;
	}

}
