package id.pantaugerai.account.web;

import java.time.Instant;
import java.util.Optional;

import id.pantaugerai.PageTest;
import id.pantaugerai.account.AccountService;
import id.pantaugerai.account.AccountSummary;
import id.pantaugerai.account.EmailService;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PageTest(UserEmailController.class)
class UserEmailControllerTests {

	private static final String PATH = "/admin/pengguna/9001/email";

	private static final String OLD = "lama@contoh.go.id";

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	EmailService emails;

	@MockitoBean
	AccountService accounts;

	@BeforeEach
	void giveAnAccount() {
		given(accounts.get(9001, Officers.ADMIN)).willReturn(
				new AccountSummary(9001, 0, "uji.camat", "Camat Kedaton", Role.CAMAT, "18.71.01", true, false, null));
		given(emails.of(9001, Officers.ADMIN)).willReturn(Optional.of(OLD));
	}

	@Test
	void saysOnPaperWhenItWasDrawnAlsoWithoutScript() {
		assertThat(mvc.get().uri(PATH).with(user(Officers.ADMIN))).bodyText()
			.contains(">Disusun Kamis, 12 Februari 2026, 09.00\u00a0WIB</span>");
	}

	@Test
	void showsTheAddressOfAnOfficer() {
		assertThat(mvc.get().uri(PATH).with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("Camat Kedaton", "value=\"" + OLD + "\"")
			.doesNotContain("??");
	}

	@Test
	void changesItAsTheOperatorSawIt() {
		assertThat(mvc.post()
			.uri(PATH)
			.param("seen", OLD)
			.param("email", "baru@contoh.go.id")
			.with(user(Officers.ADMIN))
			.with(csrf())).hasRedirectedUrl("/admin/pengguna/9001?tersimpan");
		then(emails).should().change(9001, OLD, "baru@contoh.go.id", Officers.ADMIN);
	}

	@Test
	void saysBesideTheFieldWhatIsNoAddress() {
		assertThat(mvc.post()
			.uri(PATH)
			.param("seen", OLD)
			.param("email", "baru@contoh, lain@contoh")
			.with(user(Officers.ADMIN))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"email-error\"", "value=\"baru@contoh, lain@contoh\"", "value=\"" + OLD + "\"");
		then(emails).shouldHaveNoInteractions();
	}

	@Test
	void opensAgainWithWhatWasTypedOverWhatHoldsNow() {
		given(emails.of(9001, Officers.ADMIN)).willReturn(Optional.of("sendiri@contoh.go.id"));

		assertThat(mvc.get()
			.uri(PATH)
			.requestAttr("restored", true)
			.param("seen", OLD)
			.param("email", "baru@contoh.go.id")
			.with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("name=\"seen\" value=\"sendiri@contoh.go.id\"", "value=\"baru@contoh.go.id\"");
	}

	@Test
	void tellsWhoWasQuickerAndWhatHolds() {
		Rival rival = Rival.of("uji.camat", Instant.parse("2026-02-12T01:00:00Z"), "email", "sendiri@contoh.go.id");
		willThrow(new ConflictException("too late", rival)).given(emails)
			.change(9001, OLD, "baru@contoh.go.id", Officers.ADMIN);

		assertThat(mvc.post()
			.uri(PATH)
			.param("seen", OLD)
			.param("email", "baru@contoh.go.id")
			.with(user(Officers.ADMIN))
			.with(csrf())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("uji.camat", "Alamat e-mail akun ini sekarang: sendiri@contoh.go.id");
	}

	@Test
	void isForOperatorsAlone() {
		Officers.NO_OPERATORS
			.forEach((officer) -> assertThat(mvc.get().uri(PATH).with(user(officer))).hasStatus(HttpStatus.FORBIDDEN));
	}

}
