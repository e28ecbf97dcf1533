package id.pantaugerai.dispatch;

import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.edition.EditionService;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of those who get the weekly report. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RecipientService {

	private final RecipientQueries recipients;

	private final EditionService editions;

	private final Clock clock;

	/** The list, who get it first. */
	public List<Recipient> list(Officer officer) {
		return recipients.ofArea(requireKeeper(officer));
	}

	/** Whether reports are sent by themselves. */
	public SendingPolicy policy(Officer officer) {
		return recipients.policy(requireKeeper(officer));
	}

	/** Lets reports be sent by themselves from now on, or no longer. */
	@Transactional
	public void decide(Officer officer, boolean automatic) {
		String area = requireKeeper(officer);
		if (recipients.policy(area).automatic() != automatic) {
			recipients.decide(area, automatic, clock.instant(), officer.id());
			log.info("Reports of {} are sent by themselves: {} (account {})", area, automatic, officer.id());
		}
	}

	/** Puts an address on the list, or back on it. */
	@Transactional
	public void add(Officer officer, String name, String email) {
		long id = recipients.identify(requireKeeper(officer), email);
		recipients.change(id, name, true, clock.instant(), officer.id());
		log.info("Recipient {} gets the weekly report (account {})", id, officer.id());
	}

	/**
	 * Takes somebody off the list, or puts them back on it.
	 * @throws NotFoundException when there is no such recipient
	 */
	@Transactional
	public void change(Officer officer, long id, boolean active) {
		Recipient known = recipients.ofArea(requireKeeper(officer))
			.stream()
			.filter((one) -> one.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("recipient " + id));
		if (known.active() != active) {
			recipients.change(id, known.name(), active, clock.instant(), officer.id());
		}
	}

	/**
	 * Lets pass the Dinas of the city that the report tells of; answers with the area.
	 */
	String requireKeeper(Officer officer) {
		officer.scope().requireRole(Role.DINAS);
		String area = editions.area();
		officer.scope().requireArea(area);
		return area;
	}

}
