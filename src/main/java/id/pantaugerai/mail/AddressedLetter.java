package id.pantaugerai.mail;

/**
 * A letter to somebody who has no account, with files.
 *
 * @param area the city that writes
 * @param event names what it is about, for ever: no address gets two letters of one event
 * @param name whom it is for
 * @param address where it goes
 * @param enclosure names its files; they are made when it is carried, and it never goes
 * without them
 * @param message what it says
 */
public record AddressedLetter(String area, String event, String name, String address, String enclosure,
		Message message) {

	/**
	 * What it says.
	 *
	 * @param subject one line
	 * @param content the text
	 */
	public record Message(String subject, LetterContent content) {
	}

}
