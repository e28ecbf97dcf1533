package id.pantaugerai.mail;

import java.util.List;

/** A letter as its template and its plain text read it: with whole addresses. */
record SetLetter(Envelope envelope, MailSettings settings) {

	private static final String LEAVE = "/berhenti/";

	/** One line. */
	public String subject() {
		return envelope.subject();
	}

	/** Whom it is for. */
	public String recipient() {
		return envelope.displayName();
	}

	/** The first sentence. */
	public String opening() {
		return envelope.content().opening();
	}

	/** What follows. */
	public List<LetterContent.Section> sections() {
		return envelope.content().sections();
	}

	/** The page where the recipient goes on. */
	public String inbox() {
		return url(envelope.content().path());
	}

	/** Whether the recipient can choose what comes. */
	public boolean optional() {
		return envelope.isForAccount();
	}

	/** Where the recipient chooses what comes by e-mail. */
	public String choices() {
		return url("/akun/email");
	}

	/** A page by its path. */
	public String url(String path) {
		return settings.url(path);
	}

	/** Ends letters of one topic. */
	public String leave(String topic) {
		return url(LEAVE + envelope.token() + "?jenis=" + topic);
	}

	/** Ends letters of its only topic, or all. */
	String leave() {
		String topic = envelope.content().topic();
		return (topic != null) ? leave(topic) : url(LEAVE + envelope.token());
	}

}
