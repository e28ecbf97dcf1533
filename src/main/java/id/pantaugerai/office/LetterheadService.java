package id.pantaugerai.office;

import java.time.Clock;
import java.time.LocalDate;

import id.pantaugerai.account.Officer;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives offices another letterhead; what was before stays for letters of its days. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LetterheadService {

	private final OfficeDoor door;

	private final OfficeLetterheadRepository letterheads;

	private final OfficeCrestRepository crests;

	private final Clock clock;

	/**
	 * Changes the words of a letterhead from a day on.
	 * @throws ConflictException when another changed it in the meantime
	 */
	@Transactional
	public void change(Officer officer, String code, ChangeLetterhead change) {
		Office office = door.hold(officer.scope(), code);
		long last = letterheads.findLastId(office.getId());
		if (last != change.seen()) {
			LetterheadVersion now = letterheads.findVersion(last);
			throw new ConflictException("The letterhead of " + code + " was changed by another",
					Rival.of(now.recordedBy(), now.recordedAt(), "letterhead", now.text().name(), now.effectiveOn()));
		}
		letterheads.save(new OfficeLetterhead(office.getId(), change, officer.id(), clock.instant()));
		log.info("Letterhead of {} is another from {} (account {})", code, change.effectiveOn(), officer.id());
	}

	/** Goes back to the neutral shield from today on. */
	@Transactional
	public void removeCrest(Officer officer, String code) {
		keepCrest(officer, door.hold(officer.scope(), code), null);
	}

	/** Whether somebody may change an office at all, before anything costly is done. */
	void requireKeeper(Officer officer, String code) {
		door.open(officer.scope(), code);
	}

	@Transactional
	void giveCrest(Officer officer, String code, FileHash file) {
		keepCrest(officer, door.hold(officer.scope(), code), file);
	}

	private void keepCrest(Officer officer, Office office, @Nullable FileHash file) {
		crests.save(new OfficeCrest(office.getId(), file, LocalDate.now(clock), officer.id(), clock.instant()));
		log.info("Coat of arms of {} is {} (account {})", office.getCode(), (file != null) ? file : "the shield",
				officer.id());
	}

}
