package id.pantaugerai.night;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An officer who works through the night, and sends again what had no answer. */
abstract class Worker implements Runnable {

	private static final int PAUSE = 100;

	private static final int GIVES_UP = 10;

	private final Ledger ledger;

	private final Client client;

	private final String name;

	private final Random chance = new Random(7);

	private volatile boolean working = true;

	private volatile boolean signedIn;

	Worker(House house, Ledger ledger, String name) {
		this.client = new Client(house);
		this.ledger = ledger;
		this.name = name;
	}

	/** One piece of work. */
	abstract void work() throws IOException, SQLException, InterruptedException;

	@Override
	public void run() {
		while (working) {
			try {
				if (!signedIn) {
					client.signIn(name);
					signedIn = true;
				}
				work();
			}
			catch (IOException | SQLException ex) {
				pause(); // the application or its database is dead: begin anew
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	final void goHome() {
		working = false;
	}

	final boolean isWorking() {
		return working;
	}

	final boolean isSignedIn() {
		return signedIn;
	}

	final Client client() {
		return client;
	}

	final Ledger ledger() {
		return ledger;
	}

	/** Sends until there is an answer; now and then somebody gives up instead. */
	final void insist(String submission, Pattern receipt, Sending sending) throws InterruptedException {
		boolean patient = chance.nextInt(GIVES_UP) > 0;
		ledger.sent(submission);
		boolean answered;
		do {
			answered = isAnswered(submission, receipt, sending);
			if (!answered) {
				pause();
			}
		}
		while (!answered && working && patient);
	}

	private boolean isAnswered(String submission, Pattern receipt, Sending sending) throws InterruptedException {
		try {
			HttpResponse<String> answer = sending.send();
			Matcher number = receipt.matcher(Client.location(answer));
			if (answer.statusCode() / 100 == 3 && number.find()) {
				ledger.acknowledged(submission, number.group());
				return true;
			}
			if (isBeaten(answer.statusCode())) {
				return true;
			}
			if (answer.statusCode() / 100 != 5) {
				ledger.refused(submission, answer.statusCode() + " " + Client.location(answer));
				return true;
			}
			ledger.cutOff();
		}
		catch (ConnectException ex) {
			// not back yet: nobody heard it
		}
		catch (IOException ex) {
			ledger.cutOff();
		}
		return false;
	}

	/** Whether the application says that another was faster, and gives no word. */
	boolean isBeaten(int status) {
		return false;
	}

	static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** One try. */
	@FunctionalInterface
	interface Sending {

		HttpResponse<String> send() throws IOException, InterruptedException;

	}

}
