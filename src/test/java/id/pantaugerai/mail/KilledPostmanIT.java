package id.pantaugerai.mail;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import id.pantaugerai.OtherProcess;
import id.pantaugerai.account.Officers;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

class KilledPostmanIT extends PostOffice {

	private static final int LETTERS = 300;

	@Autowired
	MailOutbox outbox;

	@Autowired
	JdbcConnectionDetails database;

	@Test
	void losesNothingAndRepeatsAtMostTheLetterInHisHand() throws Exception {
		transaction.executeWithoutResult((status) -> IntStream.range(0, LETTERS)
			.forEach((number) -> outbox.post(Letters.about("uji:" + number, Officers.CAMAT))));
		killAfter(20);
		int before = received().size();
		assertThat(before).isBetween(20, LETTERS - 1);

		at("2026-02-12T02:10:00Z");
		round();
		assertThat(states()).containsExactly("SENT");
		assertThat(received().size()).isBetween(LETTERS, LETTERS + 1);
		Set<String> names = new HashSet<>();
		for (MimeMessage message : received()) {
			names.add(message.getMessageID());
		}
		assertThat(names).hasSize(LETTERS);
	}

	private void killAfter(int letters) throws Exception {
		try (OtherProcess postman = PostmanProcess.on(database, SERVER.getSmtp().getPort(), clock.instant())) {
			postman.await(() -> received().size() >= letters);
			postman.kill();
		}
	}

}
