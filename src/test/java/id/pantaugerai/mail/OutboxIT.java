package id.pantaugerai.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import id.pantaugerai.AtOnce;
import id.pantaugerai.account.Officers;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutboxIT extends PostOffice {

	@Autowired
	MailOutbox outbox;

	@Autowired
	MailDesk desk;

	@Autowired
	MailRecipients recipients;

	@Autowired
	MockMvcTester mvc;

	@Test
	void sendsEachOfAHundredLettersOnceThoughTwoSendersWalkAtOnce() throws Exception {
		transaction.executeWithoutResult((status) -> IntStream.range(0, 100)
			.forEach((number) -> outbox.post(Letters.about("uji:" + number, Officers.CAMAT, "kabar " + number))));
		List<Integer> sent = AtOnce.run(2, this::round);

		assertThat(sent.get(0) + sent.get(1)).isEqualTo(100);
		assertThat(sent).doesNotContain(0);
		Set<String> names = new HashSet<>();
		for (MimeMessage message : received()) {
			names.add(message.getMessageID());
		}
		assertThat(received()).hasSize(100);
		assertThat(names).hasSize(100);
		assertThat(states()).containsExactly("SENT");
		assertThat(round()).isZero();
	}

	@Test
	void triesAgainWhenTheServerWasDownAndSendsOnce() {
		post("uji:1");
		SERVER.stop();
		assertThat(round()).isZero();
		assertThat(round()).isZero();
		assertThat(states()).containsExactly("WAITING");
		assertThat(last("fault")).isEqualTo("UNREACHABLE");

		SERVER.start();
		assertThat(round()).isZero();
		at("2026-02-12T02:01:00Z");
		assertThat(round()).isOne();
		assertThat(round()).isZero();
		assertThat(received()).hasSize(1);
		assertThat(last("attempts")).isEqualTo("2");
	}

	@Test
	void picksUpWhatAKilledSenderHeldAndSaysSo() throws Exception {
		post("uji:1");
		Envelope held = desk.claim().orElseThrow();
		assertThat(round()).isZero();

		at("2026-02-12T02:10:00Z");
		assertThat(round()).isOne();
		assertThat(received()).hasSize(1);
		assertThat(jdbc.sql("select coalesce(fault, outcome) from mail_attempt order by id").query(String.class).list())
			.containsExactly("INTERRUPTED", "SENT");
		desk.settle(held, Outcome.failed(DeliveryFault.BUSY, null, 1));
		assertThat(states()).containsExactly("SENT");
	}

	@Test
	void givesARepeatTheSameNameSoThatReadersKnowIt() throws Exception {
		post("uji:1");
		round();
		jdbc.sql("update mail_letter set state = 'SENDING', due_at = written_at, settled_at = null").update();
		round();

		assertThat(received()).hasSize(2);
		assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID())
			.endsWith("@gerai.contoh.go.id>");
	}

	@Test
	void neverRepeatsWhatTheServerRefusesForGood() throws Exception {
		post("uji:1");
		try (StubbornServer server = new StubbornServer("550 5.1.1 no such user")) {
			serveAt(server.port());
			assertThat(round()).isZero();
			at("2026-02-13T02:00:00Z");
			assertThat(round()).isZero();
		}

		assertThat(states()).containsExactly("REFUSED");
		assertThat(last("attempts")).isEqualTo("1");
		assertThat(last("fault")).isEqualTo("RECIPIENT");
		assertThat(recipients.among(List.of(Officers.CAMAT.id()), "LAND")).isEmpty();
		jdbc.sql("update account set email = 'benar@contoh.go.id' where id = 9001").update();
		assertThat(recipients.among(List.of(Officers.CAMAT.id()), "LAND")).containsExactly(Officers.CAMAT.id());
	}

	@Test
	void comesBackToAServerThatIsBusy() throws Exception {
		post("uji:1");
		try (StubbornServer server = new StubbornServer("452 4.2.2 mailbox full")) {
			serveAt(server.port());
			assertThat(round()).isZero();
		}

		assertThat(states()).containsExactly("WAITING");
		assertThat(last("reply")).contains("mailbox full");
	}

	@Test
	void writesNothingWhenItsCauseComesToNothing() {
		transaction.executeWithoutResult((status) -> {
			outbox.post(Letters.about("uji:1", Officers.CAMAT));
			status.setRollbackOnly();
		});

		assertThat(round()).isZero();
		assertThat(states()).isEmpty();
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> outbox.post(Letters.about("uji:2", Officers.CAMAT)));
	}

	@Test
	void writesToNobodyTwiceOfTheSame() {
		post("uji:1");
		post("uji:1");

		assertThat(round()).isOne();
	}

	@Test
	void dropsWhatNobodyWantsAnyMore() {
		post("uji:1");
		jdbc.sql("update account set email = null where id = 9001").update();
		round();
		assertThat(states()).containsExactly("DROPPED");
		assertThat(last("fault")).isEqualTo("NO_ADDRESS");
		assertThat(received()).isEmpty();
	}

	@Test
	void givesUpWhatIsTooOldToBeOfUse() {
		post("uji:1");
		at("2026-02-15T02:00:00Z");

		assertThat(round()).isZero();
		assertThat(states()).containsExactly("GIVEN_UP");
		assertThat(last("fault")).isEqualTo("LATE");
	}

	@Test
	void isNoPartOfTheHealthOfTheApplication() {
		SERVER.stop();

		assertThat(mvc.get().uri("/actuator/health")).hasStatusOk().bodyText().contains("\"UP\"");
	}

	private void post(String event) {
		transaction.executeWithoutResult((status) -> outbox.post(Letters.about(event, Officers.CAMAT)));
	}

	private String last(String column) {
		return jdbc.sql("select " + column + "::text from mail_letter order by id desc limit 1")
			.query(String.class)
			.single();
	}

}
