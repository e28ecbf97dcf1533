package id.pantaugerai.mail;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.pantaugerai.account.Officers;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TypesetterIT extends PostOffice {

	@Autowired
	MailOutbox outbox;

	@AfterEach
	void restoreTheName() {
		name("Camat Kedaton");
	}

	@Test
	void letsNoNameOrTextBeginALineOfTheHead() throws Exception {
		name("Camat\r\nBcc: pencuri@contoh.com\r\n\r\n<b>Halo</b>");
		MimeMessage message = sent("Jalan rusak\r\nX-Sisip: ya\r\n\r\nisi");

		assertThat(message.getAllRecipients()).hasSize(1);
		assertThat(message.getHeader("Bcc")).isNull();
		assertThat(message.getHeader("X-Sisip")).isNull();
		assertThat(message.getSubject()).isEqualTo("Mendesak: Jalan rusak X-Sisip: ya isi");
		assertThat(message.getRecipients(RecipientType.TO)[0].toString()).contains("uji.camat@contoh.go.id");
	}

	@Test
	void keepsWhatPeopleTypedAsText() throws Exception {
		String html = GreenMailUtil.getBody(sent("<script>alert(1)</script> & \"kutip\""));

		assertThat(html.replace("=\r\n", "")).contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>a=", "href=3D\"/", "??");
	}

	@Test
	void saysWhoSendsItAndHowToEndIt() throws Exception {
		MimeMessage message = sent("Jalan rusak");
		String token = jdbc.sql("select token::text from mail_letter").query(String.class).single();

		assertThat(message.getFrom()[0].toString()).isEqualTo("Pantau Gerai <pantau@contoh.go.id>");
		assertThat(message.getHeader("List-Unsubscribe"))
			.containsExactly("<https://gerai.contoh.go.id/berhenti/" + token + "?jenis=OBSTACLE>");
		assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(GreenMailUtil.getBody(message).replace("=\r\n", "")).contains("Yth. Camat Kedaton",
				"https://gerai.contoh.go.id/kendala/KD-2026-0042", "Berhenti menerima e-mail tentang Kendala");
	}

	private MimeMessage sent(String text) {
		transaction.executeWithoutResult((status) -> outbox.post(Letters.about("uji:1", Officers.CAMAT, text)));
		assertThat(round()).isOne();
		return received().get(0);
	}

	private void name(String name) {
		jdbc.sql("update account set display_name = :name where id = 9001").param("name", name).update();
	}

}
