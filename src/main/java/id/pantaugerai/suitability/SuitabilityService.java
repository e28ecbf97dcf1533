package id.pantaugerai.suitability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the dated policies on land, and judges land by them. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SuitabilityService {

	private static final Role[] READERS = { Role.ADMIN, Role.BKAD, Role.PEMKOT };

	private final PolicyRepository policies;

	private final Clock clock;

	/** What may be said of one piece of land by the policies in force on a day. */
	public Verdict judge(LandFacts facts, LocalDate day) {
		return judgeOn(day).judge(facts);
	}

	/** One who judges any number of parcels by the policies in force on a day. */
	public Judge judgeOn(LocalDate day) {
		return new Judge(book().inForce(day));
	}

	/** Which policies there are: it grows with every one that is added. */
	public long version() {
		return book().latest();
	}

	/** The policy that was recorded last. */
	public Optional<Policy> latest() {
		return book().last();
	}

	/** Whether an officer may add a policy. */
	public boolean mayAdd(Scope scope) {
		return scope.hasRole(Role.ADMIN);
	}

	/**
	 * Lets pass who may add a policy.
	 * @throws ForbiddenException when the role does not allow it
	 */
	public void requireKeeper(Scope scope) {
		scope.requireRole(Role.ADMIN);
	}

	/**
	 * Every policy of each level as it stands today, the latest first.
	 * @throws ForbiddenException when the role does not allow it
	 */
	public Map<PolicyLevel, List<PolicyLine>> history(Scope scope) {
		scope.requireRole(READERS);
		PolicyBook book = book();
		Map<PolicyLevel, List<PolicyLine>> lines = new EnumMap<>(PolicyLevel.class);
		for (PolicyLevel level : PolicyLevel.values()) {
			lines.put(level, book.lines(level, LocalDate.now(clock)));
		}
		return lines;
	}

	/** The policy of a level that is in force today. */
	public Optional<Policy> inForce(PolicyLevel level) {
		return book().inForce(level, LocalDate.now(clock));
	}

	/** The policies that were in force on a day, of those recorded before an instant. */
	public List<Policy> inForce(LocalDate day, Instant asOf) {
		List<Policy> known = book().policies().stream().filter((it) -> it.recordedAt().isBefore(asOf)).toList();
		return new PolicyBook(known).inForce(day);
	}

	/**
	 * Adds a policy.
	 * @throws ForbiddenException when the role does not allow it
	 * @throws ConflictException when another was added in the meantime
	 */
	@Transactional
	public void add(AddPolicy add, Officer officer) {
		requireKeeper(officer.scope());
		policies.hold();
		if (version() != add.seen()) {
			throw new ConflictException("Another policy was added", latest()
				.map((last) -> Rival.of(last.recordedBy(), last.recordedAt(), "policy", last.name().title(),
						last.name().inForceFrom()))
				.orElse(null));
		}
		policies.save(new SuitabilityPolicy(add, officer.id(), clock.instant()));
		log.info("A policy on land, {}, holds from {} (account {})", add.level(), add.inForceFrom(), officer.id());
	}

	private PolicyBook book() {
		return new PolicyBook(policies.findEvery().stream().map(PolicyRow::told).toList());
	}

}
