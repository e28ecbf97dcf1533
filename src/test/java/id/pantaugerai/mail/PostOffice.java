package id.pantaugerai.mail;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.pantaugerai.Broom;
import id.pantaugerai.HandClock;
import id.pantaugerai.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application with a real SMTP server at its side. What is written is committed, and
 * swept before each test; the database is nobody else's. No job of the application runs
 * by itself at the hours of the tests.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@TestPropertySource(properties = { "spring.mail.host=127.0.0.1", "pantau.mail.from=pantau@contoh.go.id",
		"pantau.base-url=https://gerai.contoh.go.id/", "pantau.digest-time=23:59", "pantau.reminder-day=SUNDAY" })
@Sql("/id/pantaugerai/account/officers.sql")
public abstract class PostOffice {

	private static final int PORT = freePort();

	protected static final GreenMail SERVER = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

	@TestBean
	protected Clock clock;

	@Autowired
	protected JdbcClient jdbc;

	@Autowired
	protected TransactionTemplate transaction;

	@Autowired
	private MailDesk desk;

	@Autowired
	private MailSettings settings;

	@Autowired
	private MailSubscriptions subscriptions;

	@Autowired
	private Typesetter typesetter;

	@Autowired
	private ObjectProvider<JavaMailSender> senders;

	static Clock clock() {
		return new HandClock("2026-02-12T02:00:00Z");
	}

	@BeforeEach
	void sweep() throws Exception {
		at("2026-02-12T02:00:00Z");
		Broom.sweep(jdbc, "mail_attempt", "mail_letter", "mail_mute", "notice");
		jdbc.sql("update account set email = username || '@contoh.go.id', active = true where id between 9001 and 9006")
			.update();
		serveAt(PORT);
		if (!SERVER.isRunning()) {
			SERVER.start();
		}
		SERVER.purgeEmailFromAllMailboxes();
	}

	@AfterAll
	static void close() {
		SERVER.stop();
	}

	protected void at(String moment) {
		((HandClock) clock).moveTo(moment);
	}

	protected void serveAt(int port) {
		((JavaMailSenderImpl) senders.getObject()).setPort(port);
	}

	/** A report from a kelurahan, which arrived the next day. */
	protected void report(String number, String kelurahan, String day) {
		jdbc.sql(
				"""
						insert into progress_report (number, submission_id, kelurahan_code, observed_on, recorded_at, recorded_by)
						values (:number, gen_random_uuid(), :kelurahan, :day::date, :day::date + interval '33 hours', 9001)
						on conflict do nothing
						""")
			.param("number", number)
			.param("kelurahan", kelurahan)
			.param("day", day)
			.update();
	}

	/** One instance's sender makes its round. */
	protected int round() {
		return postman().run();
	}

	protected Postman postman() {
		return new Postman(desk, settings, subscriptions, typesetter, senders);
	}

	protected List<MimeMessage> received() {
		return Arrays.asList(SERVER.getReceivedMessages());
	}

	protected List<String> states() {
		return jdbc.sql("select distinct state from mail_letter order by state").query(String.class).list();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
