package id.pantaugerai.dispatch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.account.Officer;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.mail.AddressedLetter;
import id.pantaugerai.mail.AddressedMail;
import id.pantaugerai.mail.DeliveryLine;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the newest edition of a closed week to everyone on the list, each of them once.
 */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DispatchService {

	private final RecipientService keepers;

	private final RecipientQueries recipients;

	private final SealedEditions sealed;

	private final EditionService editions;

	private final AddressedMail mail;

	private final DispatchLetter letters;

	/**
	 * How far the sending of a week is.
	 * @throws NotFoundException when the week is not closed
	 */
	public Dispatch of(Officer officer, Week week) {
		EditionName name = name(keepers.requireKeeper(officer), week);
		List<DeliveryLine> sent = mail.ofEvent(name.text());
		Set<String> written = sent.stream().map((line) -> line.head().address()).collect(Collectors.toSet());
		List<Recipient> waiting = active(name.area()).stream().filter((one) -> !written.contains(one.email())).toList();
		return new Dispatch(week, name.number(), mail.ready(), recipients.policy(name.area()).automatic(), sent,
				waiting);
	}

	/**
	 * Writes to everyone on the list who was not written to of this edition.
	 * @return how many letters were written
	 * @throws NotFoundException when the week is not closed
	 */
	@Transactional
	public int send(Officer officer, Week week) {
		int written = post(name(keepers.requireKeeper(officer), week));
		log.info("Week {} goes to {} recipients (account {})", week, written, officer.id());
		return written;
	}

	/** How many would be written to if a week were closed now. */
	int following() {
		String area = editions.area();
		return (mail.ready() && recipients.policy(area).automatic()) ? active(area).size() : 0;
	}

	/**
	 * Writes to everyone on the list of an edition that has just come to be, where the
	 * Dinas wants it so; in the transaction in which it is frozen, so that neither is
	 * without the other.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void follow(EditionName name) {
		if (mail.ready() && recipients.policy(name.area()).automatic()) {
			int written = post(name);
			log.info("Week {}, number {}, goes to {} recipients by itself", name.week(), name.number(), written);
		}
	}

	/**
	 * Has one letter sent once more.
	 * @throws NotFoundException when the week is not closed or has no such letter
	 * @throws id.pantaugerai.shared.ConflictException when it is still on its way
	 */
	@Transactional
	public void resend(Officer officer, Week week, long letterId) {
		mail.resend(name(keepers.requireKeeper(officer), week).text(), letterId, officer);
	}

	private int post(EditionName name) {
		List<Recipient> wanted = active(name.area());
		if (wanted.isEmpty()) {
			return 0;
		}
		AddressedLetter.Message message = letters.of(newest(name.area(), name.week()), name.number());
		int written = 0;
		for (Recipient one : wanted) {
			AddressedLetter letter = new AddressedLetter(name.area(), name.text(), one.name(), one.email(), name.text(),
					message);
			written += mail.post(letter) ? 1 : 0;
		}
		return written;
	}

	private List<Recipient> active(String area) {
		return recipients.ofArea(area).stream().filter(Recipient::active).toList();
	}

	private EditionName name(String area, Week week) {
		return new EditionName(area, week,
				sealed.seal(area, week).orElseThrow(() -> new NotFoundException("closed week " + week)).number());
	}

	private Edition newest(String area, Week week) {
		return sealed.newest(area, week).orElseThrow(() -> new NotFoundException("closed week " + week));
	}

}
