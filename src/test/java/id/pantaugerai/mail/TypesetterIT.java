package id.pantaugerai.mail;

import id.pantaugerai.account.Officers;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TypesetterIT extends PostOffice {

	static final String PLAIN = "text/plain";

	static final String HTML = "text/html";

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
		name("Camat </p><b>Kedaton</b>");
		MimeMessage message = sent("<script>alert(1)</script> & \"kutip\"");

		assertThat(part(message, PLAIN))
			.contains("Yth. Camat </p><b>Kedaton</b>,", "] <script>alert(1)</script> & \"kutip\"")
			.doesNotContain("&lt;", "&amp;", "&quot;", "??");
		assertThat(part(message, HTML))
			.contains("Yth. Camat &lt;/p&gt;&lt;b&gt;Kedaton&lt;/b&gt;,",
					">&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;kutip&quot;</a>")
			.doesNotContain("<script", "<b>", "href=\"/", "??");
	}

	@ParameterizedTest
	@ValueSource(strings = { PLAIN, HTML })
	void tellsReadersOfTextAndOfHtmlTheSame(String type) throws Exception {
		String said = part(sent("Jalan rusak"), type);
		String token = jdbc.sql("select token::text from mail_letter").query(String.class).single();

		assertThat(said).contains("Yth. Camat Kedaton", "Ada kabar.", "Mendesak", "Baru", "Jalan rusak",
				"https://gerai.contoh.go.id/kendala/KD-2026-0042", "https://gerai.contoh.go.id/pemberitahuan",
				"Berhenti menerima e-mail tentang Kendala",
				"https://gerai.contoh.go.id/berhenti/" + token + "?jenis=OBSTACLE");
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
	}

	private MimeMessage sent(String text) {
		transaction.executeWithoutResult((status) -> outbox.post(Letters.about("uji:1", Officers.CAMAT, text)));
		assertThat(round()).isOne();
		return received().get(0);
	}

	/** What stands in the parts of one type. */
	private static String part(Part whole, String type) throws Exception {
		if (whole.getContent() instanceof Multipart parts) {
			String found = "";
			for (int at = 0; at < parts.getCount(); at++) {
				found += part(parts.getBodyPart(at), type);
			}
			return found;
		}
		return whole.isMimeType(type) ? whole.getContent().toString() : "";
	}

	private void name(String name) {
		jdbc.sql("update account set display_name = :name where id = 9001").param("name", name).update();
	}

}
