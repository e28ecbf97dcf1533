package id.pantaugerai.platform;

import java.util.Objects;

import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.AccountSeeds;
import id.pantaugerai.account.Accounts;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static id.pantaugerai.account.Accounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Sessions are rows that other servers see at once, so nothing here is rolled back. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SessionIT {

	/** Bears a sign that nobody sees, and that is part of it all the same. */
	private static final String ANOTHER = "gerai-selesai\u00AD-tepat-waktu";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AccountSeeds seeds;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void hireEveryone() {
		seeds.createAll(Accounts.ALL, PASSWORD);
	}

	@AfterEach
	void leaveNothingBehind() {
		Broom.sweep(jdbc, "account_change", "account", "spring_session", "sign_in_throttle");
	}

	@Test
	void writesNothingAtAnOrdinaryPage() {
		Cookie session = enter("pemkot", PASSWORD);

		assertThat(mvc.get().uri("/akun").cookie(session)).hasStatusOk();
		String afterToken = rowVersion();
		assertThat(mvc.get().uri("/akun").cookie(session)).hasStatusOk();

		assertThat(rowVersion()).isNotEmpty().isEqualTo(afterToken);
	}

	@Test
	void changesItsNameAtTheDoor() {
		Cookie before = cookie(mvc.get().uri("/masuk").exchange().getResponse().getCookie("sesi"));
		Cookie after = cookie(mvc.post()
			.uri("/masuk")
			.param("nama", "pemkot")
			.param("sandi", PASSWORD)
			.cookie(before)
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("sesi"));

		assertThat(after.getValue()).isNotEqualTo(before.getValue());
		assertThat(mvc.get().uri("/akun").cookie(before)).hasStatus(HttpStatus.SEE_OTHER);
		assertThat(after.isHttpOnly()).isTrue();
		assertThat(after.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@Test
	void endsQuietlyWhenAnUpgradeCannotReadIt() {
		Cookie session = enter("pemkot", PASSWORD);
		jdbc.sql("update spring_session_attributes set attribute_bytes = 'lama'::bytea").update();

		assertThat(mvc.get().uri("/akun").cookie(session)).hasStatus(HttpStatus.SEE_OTHER)
			.headers()
			.hasValue("Location", "/masuk?lanjut=%2Fakun");
		assertThat(mvc.get().uri("/masuk").cookie(session)).hasStatusOk();
	}

	@Test
	void endsOnEveryDeviceAtOnce() {
		Cookie phone = enter("pemkot", PASSWORD);
		Cookie desk = enter("pemkot", PASSWORD);
		Cookie colleague = enter("dinas", PASSWORD);

		assertThat(mvc.post().uri("/akun/keluar-semua").cookie(phone).with(csrf())).hasStatus3xxRedirection();

		assertThat(mvc.get().uri("/akun").cookie(phone)).hasStatus(HttpStatus.SEE_OTHER);
		assertThat(mvc.get().uri("/akun").cookie(desk)).hasStatus(HttpStatus.SEE_OTHER);
		assertThat(mvc.get().uri("/akun").cookie(colleague)).hasStatusOk();
	}

	@Test
	void isNotBegunForAnAccountThatChangedWhileThePasswordWasLookedAt() {
		Cookie session = enter("pemkot", PASSWORD);
		jdbc.sql("update account set active = false, version = version + 1 where username = 'pemkot'").update();

		assertThat(mvc.get().uri("/akun").cookie(session)).hasStatus(HttpStatus.SEE_OTHER)
			.headers()
			.hasValue("Location", "/masuk?karena=berakhir&lanjut=%2Fakun");
		assertThat(mvc.get().uri("/akun").cookie(session)).hasStatus(HttpStatus.SEE_OTHER);
		assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'pemkot'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void doesNothingAtTheFirstCallForAnAccountThatChanged() {
		Cookie session = enter("pemkot", PASSWORD);
		jdbc.sql("update account set role = 'BKAD', version = version + 1 where username = 'pemkot'").update();

		assertThat(mvc.post().uri("/akun/keluar-semua").cookie(session).with(csrf())).hasStatus(HttpStatus.SEE_OTHER)
			.headers()
			.hasValue("Location", "/masuk?karena=berakhir");
		assertThat(jdbc.sql("select count(*) from account_change where kind = 'SESSIONS_ENDED'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void staysOpenOnlyWhereThePasswordWasChanged() {
		Cookie phone = enter("pemkot", PASSWORD);
		Cookie desk = enter("pemkot", PASSWORD);

		Cookie changed = cookie(mvc.post()
			.uri("/akun/sandi")
			.cookie(desk)
			.param("sandiLama", PASSWORD)
			.param("sandiBaru", ANOTHER)
			.param("sandiUlang", ANOTHER)
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("sesi"));

		assertThat(mvc.get().uri("/akun").cookie(changed)).hasStatusOk();
		assertThat(mvc.get().uri("/akun").cookie(phone)).hasStatus(HttpStatus.SEE_OTHER);
		assertThat(mvc.get().uri("/akun").cookie(enter("pemkot", ANOTHER))).hasStatusOk();
	}

	@Test
	void endsAtTheDoorOut() {
		Cookie session = enter("pemkot", PASSWORD);

		assertThat(mvc.post().uri("/keluar").cookie(session).with(csrf())).hasRedirectedUrl("/masuk?karena=keluar");
		assertThat(mvc.get().uri("/akun").cookie(session)).hasStatus(HttpStatus.SEE_OTHER)
			.headers()
			.hasValue("Location", "/masuk?karena=berakhir&lanjut=%2Fakun");
	}

	private Cookie enter(String name, String password) {
		return cookie(mvc.post()
			.uri("/masuk")
			.param("nama", name)
			.param("sandi", password)
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("sesi"));
	}

	private String rowVersion() {
		return String.join(" ",
				jdbc.sql("select xmin::text || ' ' || ctid::text from spring_session order by 1")
					.query(String.class)
					.list());
	}

	private static Cookie cookie(@Nullable Cookie cookie) {
		return Objects.requireNonNull(cookie);
	}

}
