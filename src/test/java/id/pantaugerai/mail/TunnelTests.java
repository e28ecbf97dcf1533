package id.pantaugerai.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Production as it is configured, before servers that speak TLS and one that does not.
 */
class TunnelTests {

	private static final String[] TRUSTING = { "spring.mail.properties.mail.smtp.ssl.trust=*",
			"spring.mail.properties.mail.smtp.ssl.checkserveridentity=false" };

	private final ApplicationContextRunner production = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
		.withPropertyValues("spring.profiles.active=prod", "spring.mail.host=127.0.0.1");

	@Test
	void goesIntoTheTunnelBeforeItSaysAnything() throws Exception {
		try (TunnelServer server = new TunnelServer()) {
			production.withPropertyValues(TRUSTING)
				.withPropertyValues("spring.mail.port=" + server.port())
				.run((context) -> send(context.getBean(JavaMailSender.class)));
			assertThat(server.taken()).contains("Subject: Ringkasan");
		}
	}

	@Test
	void trustsNoCertificateThatNobodyVouchesFor() throws Exception {
		try (TunnelServer server = new TunnelServer()) {
			production.withPropertyValues("spring.mail.port=" + server.port())
				.run((context) -> refuses(context.getBean(JavaMailSender.class)));
			assertThat(server.taken()).isEmpty();
		}
	}

	@Test
	void saysNothingInTheClear() throws Exception {
		try (StubbornServer server = new StubbornServer("250 ok")) {
			production.withPropertyValues(TRUSTING)
				.withPropertyValues("spring.mail.port=" + server.port())
				.run((context) -> refuses(context.getBean(JavaMailSender.class)));
			assertThat(server.heard()).isNotEmpty().allMatch((line) -> line.matches("(EHLO|HELO|QUIT|RSET)\\b.*"));
		}
	}

	@Test
	void speaksTlsFromTheFirstByteWhereAskedTo() {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
		server.start();
		try {
			production.withPropertyValues(TRUSTING)
				.withPropertyValues("spring.mail.ssl.enabled=true", "spring.mail.ssl.verify-hostname=false",
						"spring.mail.port=" + server.getSmtps().getPort())
				.run((context) -> send(context.getBean(JavaMailSender.class)));
			assertThat(server.getReceivedMessages()).hasSize(1);
		}
		finally {
			server.stop();
		}
	}

	private static void refuses(JavaMailSender sender) {
		assertThatExceptionOfType(MailException.class).isThrownBy(() -> send(sender));
	}

	private static void send(JavaMailSender sender) {
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom("pantau@contoh.go.id");
		message.setTo("camat@contoh.go.id");
		message.setSubject("Ringkasan");
		message.setText("Ada kabar.");
		sender.send(message);
	}

}
