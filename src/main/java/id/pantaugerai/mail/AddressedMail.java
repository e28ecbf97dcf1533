package id.pantaugerai.mail;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters to people without account in the transaction of their cause, and tells
 * what became of them; whoever calls has checked the area and the role.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class AddressedMail {

	private final AddressedQueries letters;

	private final DeliveryQueries deliveries;

	private final MailSettings settings;

	private final Clock clock;

	/** Whether letters can be sent at all. */
	public boolean ready() {
		return settings.ready();
	}

	/**
	 * Writes a letter that is to be sent soon.
	 * @return whether it was written: not when the address was written to of the same
	 * event before
	 */
	public boolean post(AddressedLetter letter) {
		return settings.ready() && letters.insert(letter, clock.instant());
	}

	/** The letters of an event with every try, in the order of their names. */
	public List<DeliveryLine> ofEvent(String event) {
		return deliveries.lines(letters.heads(event));
	}

	/**
	 * Has a letter of an event sent once more.
	 * @throws NotFoundException when the event has no such letter
	 * @throws id.pantaugerai.shared.ConflictException when it is still on its way
	 */
	public void resend(String event, long id, Officer officer) {
		if (letters.heads(event).stream().noneMatch((head) -> head.id() == id)) {
			throw new NotFoundException("letter " + id + " of " + event);
		}
		deliveries.release(id, clock.instant(), officer.id());
	}

}
