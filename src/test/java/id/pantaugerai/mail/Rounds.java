package id.pantaugerai.mail;

import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Lets the postman of a running application make his round when a test wants it. */
public final class Rounds {

	private Rounds() {
	}

	/** One round, to the server at a port of this machine. */
	public static void once(ApplicationContext application, int port) {
		application.getBean(JavaMailSenderImpl.class).setPort(port);
		application.getBean(Postman.class).run();
	}

}
