package id.pantaugerai.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.pantaugerai.account.Officer;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who signs for an office, and on which days. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SignatoryService {

	private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

	private final OfficeDoor door;

	private final OfficeTermRepository terms;

	private final OfficeTermEventRepository events;

	private final Clock clock;

	/**
	 * The terms that days would cross: a deputy's those of deputies, a holder's those of
	 * holders.
	 */
	public List<TermSummary> crossing(Officer officer, String code, Capacity capacity, LocalDate from,
			@Nullable LocalDate until) {
		return crossing(door.open(officer.scope(), code), capacity, from, until);
	}

	/** One term of an office. */
	public TermSummary term(Officer officer, String code, long id) {
		return find(door.open(officer.scope(), code), id).summary();
	}

	/**
	 * Makes somebody sign.
	 * @throws ConflictException when the days cross those of another
	 */
	@Transactional
	public void appoint(Officer officer, String code, Appointment appointment) {
		Office office = door.hold(officer.scope(), code);
		List<TermSummary> crossing = crossing(office, appointment.capacity(), appointment.from(), appointment.until());
		if (!crossing.isEmpty()) {
			TermSummary other = crossing.get(0);
			TermEvent last = lastEvent(office);
			throw new ConflictException("Somebody else signs for " + code + " on those days",
					Rival.of(last.recordedBy(), last.recordedAt(), "term", other.name(), other.from()));
		}
		OfficeTerm term = terms.save(new OfficeTerm(office.getId(), appointment));
		events.save(OfficeTermEvent.appointed(term, officer.id(), clock.instant()));
		log.info("Term {} of {} begins {} (account {})", term.number(), code, appointment.from(), officer.id());
	}

	/**
	 * Sets the last day of a term; what it already is, is not recorded twice.
	 * @throws ConflictException when the term was withdrawn or would cross another
	 */
	@Transactional
	public void end(Officer officer, String code, long id, LocalDate lastDay) {
		Office office = door.hold(officer.scope(), code);
		OfficeTerm term = find(office, id);
		boolean crosses = crossing(office, term.getCapacity(), term.getFromOn(), lastDay).stream()
			.anyMatch((other) -> other.id() != id);
		if (term.isWithdrawn() || crosses || lastDay.isBefore(term.getFromOn())) {
			TermEvent last = lastEvent(office);
			throw new ConflictException("Term " + id + " cannot end on " + lastDay,
					Rival.of(last.recordedBy(), last.recordedAt(), "term.end", last.name()));
		}
		if (term.endsOn(lastDay)) {
			return;
		}
		term.end(lastDay);
		events.save(OfficeTermEvent.ended(term, officer.id(), clock.instant()));
		log.info("Term {} of {} ends {} (account {})", id, code, lastDay, officer.id());
	}

	/** Takes back a term that was a mistake; it stays in the history. */
	@Transactional
	public void withdraw(Officer officer, String code, long id, String reason) {
		OfficeTerm term = find(door.hold(officer.scope(), code), id);
		if (!term.isWithdrawn()) {
			term.withdraw();
			events.save(OfficeTermEvent.withdrawn(term, reason, officer.id(), clock.instant()));
			log.info("Term {} of {} is withdrawn (account {})", id, code, officer.id());
		}
	}

	private TermEvent lastEvent(Office office) {
		return events.findHistory(office.getId(), Limit.of(1)).get(0);
	}

	private List<TermSummary> crossing(Office office, Capacity capacity, LocalDate from, @Nullable LocalDate until) {
		return terms.findCrossing(office.getId(), rivals(capacity), from, Objects.requireNonNullElse(until, FOR_EVER))
			.stream()
			.map(OfficeTerm::summary)
			.toList();
	}

	// A deputy stands beside the holder; two holders, or two deputies, cannot be.
	private static Set<Capacity> rivals(Capacity capacity) {
		return (capacity == Capacity.PLH) ? Set.of(Capacity.PLH) : Set.of(Capacity.DEFINITIVE, Capacity.PLT);
	}

	private OfficeTerm find(Office office, long id) {
		return terms.findByIdAndOfficeId(id, office.getId())
			.orElseThrow(() -> new NotFoundException("No term " + id + " of " + office.getCode()));
	}

}
