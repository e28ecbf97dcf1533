package id.pantaugerai.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
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
		List<DeliveryLine.Head> heads = letters.heads(event);
		Map<Long, List<DeliveryLine.Attempt>> attempts = deliveries
			.attempts(heads.stream().map(DeliveryLine.Head::id).toList())
			.stream()
			.collect(Collectors.groupingBy(DeliveryLine.Attempt::letterId));
		return heads.stream()
			.map((head) -> new DeliveryLine(head, attempts.getOrDefault(head.id(), List.of())))
			.toList();
	}

	/**
	 * Has a letter of an event sent once more.
	 * @throws NotFoundException when the event has no such letter
	 * @throws ConflictException when it is still on its way
	 */
	public void resend(String event, long id, Officer officer) {
		if (letters.heads(event).stream().noneMatch((head) -> head.id() == id)) {
			throw new NotFoundException("letter " + id + " of " + event);
		}
		if (!deliveries.release(id, clock.instant(), officer.id())) {
			throw new ConflictException("letter " + id + " is on its way", Rival.none("letter"));
		}
	}

}
