package id.pantaugerai.mail.web;

import java.util.List;
import java.util.stream.IntStream;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.mail.DeliveryFilter;
import id.pantaugerai.mail.DeliveryLine;
import id.pantaugerai.mail.DeliveryLogService;
import id.pantaugerai.mail.LetterState;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class DeliveryLogIT {

	private static final String PATH = "/admin/surat-elektronik";

	private static final DeliveryFilter ALL = new DeliveryFilter(null, null, "");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DeliveryLogService log;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementLog statements;

	@BeforeEach
	void writeSome() {
		jdbc.sql("update account set email = username || '@contoh.go.id' where id between 9001 and 9006").update();
		letter("Ringkasan satu", Officers.CAMAT, "SENT", null);
		letter("<b>Kendala</b> dua", Officers.BKAD, "REFUSED", "RECIPIENT");
	}

	@Test
	void showsWhatBecameOfEveryLetterInPlainWords() {
		assertThat(mvc.get().uri(PATH).with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("2 surat", "Ringkasan satu", "uji.camat@contoh.go.id", "Terkirim", "Ditolak server",
					"Alamat penerima tidak dikenal server.", "550 5.1.1 tidak ada", "&lt;b&gt;Kendala&lt;/b&gt; dua",
					"SPRING_MAIL_HOST")
			.doesNotContain("??", "<b>Kendala");
	}

	@Test
	void narrowsByWhatStandsInTheAddress() {
		assertThat(mvc.get()
			.uri(PATH + "?status=REFUSED&cari=BKAD")
			.header("HX-Request", "true")
			.with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.startsWith("<div id=\"surat\"")
			.contains("1 surat")
			.doesNotContain("Ringkasan satu");
		assertThat(mvc.get().uri(PATH + "?status=bukan&cari=%25_").with(user(Officers.ADMIN))).hasStatusOk()
			.bodyText()
			.contains("Tidak ada surat yang cocok.");
	}

	@Test
	void sendsALetterAgainAndKeepsWhoWantedIt() {
		long id = page().get(0).head().id();

		assertThat(mvc.post()
			.uri(PATH + "/" + id + "/kirim-ulang")
			.param("status", "REFUSED")
			.with(user(Officers.ADMIN))
			.with(csrf())).hasRedirectedUrl(PATH + "?status=REFUSED&dikirim");
		DeliveryLine line = page().get(0);
		assertThat(line.head()).returns(LetterState.WAITING, DeliveryLine.Head::state)
			.returns(2, DeliveryLine.Head::edition);
		assertThat(line.attempts().get(0).by()).isEqualTo("uji.admin");
		assertThat(mvc.post().uri(PATH + "/" + id + "/kirim-ulang").with(user(Officers.ADMIN)).with(csrf()))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void isForOperatorsOfTheAreaAlone() {
		long id = page().get(0).head().id();
		Officer elsewhere = new Officer(9006, "uji.admin", "Operator", new Scope("17.01", Role.ADMIN));

		for (Officer officer : Officers.NO_OPERATORS) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> log.page(ALL, PageRequest.of(0, 50), officer));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> log.resend(id, officer));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> log.missing(officer));
		}
		assertThat(log.page(ALL, PageRequest.of(0, 50), elsewhere)).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> log.resend(id, elsewhere));
	}

	@Test
	void asksTheDatabaseNoMoreForManyLetters() {
		int few = statementsOfAPage();
		for (int number = 0; number < 60; number++) {
			letter("Ringkasan " + number, Officers.CAMAT, "SENT", null);
		}

		assertThat(statementsOfAPage()).isEqualTo(few).isPositive();
		assertThat(mvc.get().uri(PATH + "?hal=1&status=SENT").with(user(Officers.ADMIN))).bodyText()
			.contains("Halaman 2 dari 2", "href=\"/admin/surat-elektronik?status=SENT\"");
	}

	/** What is remembered for a while may run out during one of them, not during all. */
	private int statementsOfAPage() {
		return IntStream.range(0, 3)
			.map((round) -> statements
				.count(() -> assertThat(mvc.get().uri(PATH).with(user(Officers.ADMIN))).hasStatusOk()))
			.min()
			.orElseThrow();
	}

	private List<DeliveryLine> page() {
		return log.page(ALL, PageRequest.of(0, 50), Officers.ADMIN).getContent();
	}

	private void letter(String subject, Officer officer, String state, @Nullable String fault) {
		jdbc.sql(
				"""
						with written as (
						    insert into mail_letter (account_id, kind, event, subject, content, token, written_at, released_at,
						        state, settled_at, fault, attempts)
						    values (:account, 'DIGEST', :event, :event, '{}', gen_random_uuid(), now(), now(), :state, now(),
						        :fault, 1)
						    returning id)
						insert into mail_attempt (letter_id, edition, number, at, outcome, fault, reply)
						select id, 1, 1, now(), :state, :fault, case when :fault::text is not null then '550 5.1.1 tidak ada' end
						from written
						""")
			.param("account", officer.id())
			.param("event", subject)
			.param("state", state)
			.param("fault", fault)
			.update();
	}

}
