package id.pantaugerai.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.pantaugerai.OtherProcess;
import id.pantaugerai.shared.Bundle;
import id.pantaugerai.shared.Zone;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A postman in a process of its own, who can be killed on the way. */
final class PostmanProcess {

	private PostmanProcess() {
	}

	static OtherProcess on(JdbcConnectionDetails database, int port, Instant now) throws IOException {
		return OtherProcess.running(PostmanProcess.class,
				List.of(database.getJdbcUrl(), String.valueOf(database.getUsername()),
						String.valueOf(database.getPassword()), String.valueOf(port), now.toString()));
	}

	/** The other process: one round with the clock of the test. */
	public static void main(String[] words) {
		SingleConnectionDataSource database = new SingleConnectionDataSource(words[0], words[1], words[2], true);
		JdbcClient jdbc = JdbcClient.create(database);
		Clock clock = Clock.fixed(Instant.parse(words[4]), Zone.WIB);
		MailSettings settings = new MailSettings("127.0.0.1", "pantau@contoh.go.id", "https://gerai.contoh.go.id",
				Duration.ofDays(365), 20);
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(Integer.parseInt(words[3]));
		new Postman(new MailDesk(new OutboxQueries(jdbc), clock), settings, new MailSubscriptions(jdbc, clock),
				typesetter(settings, clock),
				new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class))
			.run();
	}

	private static Typesetter typesetter(MailSettings settings, Clock clock) {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		SpringTemplateEngine templates = new SpringTemplateEngine();
		templates.setTemplateResolver(files);
		templates.setTemplateEngineMessageSource(Bundle.messages());
		return new Typesetter(templates, Bundle.wording(), settings, clock,
				new EnclosureDesk(new StaticListableBeanFactory().getBeanProvider(Enclosures.class)));
	}

}
