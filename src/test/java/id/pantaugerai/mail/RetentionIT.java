package id.pantaugerai.mail;

import java.time.Duration;

import id.pantaugerai.account.Officers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionIT extends PostOffice {

	@Autowired
	MailOutbox outbox;

	@Autowired
	MailDesk desk;

	@Test
	void forgetsWhatWasSettledLongAgoAndNothingElse() {
		post("uji:lama");
		round();
		at("2027-02-12T01:00:00Z");
		post("uji:baru");
		assertThat(desk.forget(Duration.ofDays(365))).isFalse();
		assertThat(only("count(*)")).isEqualTo("2");

		at("2027-02-12T03:00:00Z");
		assertThat(desk.forget(Duration.ofDays(365))).isFalse();
		assertThat(only("min(event)")).isEqualTo("uji:baru");
		assertThat(only("count(*)")).isEqualTo("1");
		assertThat(jdbc.sql("select count(*) from mail_attempt").query(Integer.class).single()).isZero();
	}

	private void post(String event) {
		transaction.executeWithoutResult((status) -> outbox.post(Letters.about(event, Officers.CAMAT)));
	}

	private String only(String what) {
		return jdbc.sql("select " + what + "::text from mail_letter").query(String.class).single();
	}

}
