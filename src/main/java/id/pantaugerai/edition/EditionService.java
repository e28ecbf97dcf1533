package id.pantaugerai.edition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.paper.Picture;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the report of a week: as it was sealed, or as it stands now. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EditionService {

	private final Composer composer;

	private final SealedEditions sealed;

	private final Mastheads mastheads;

	private final Clock clock;

	/** The area of every edition, as a Kemendagri code. */
	public String area() {
		return mastheads.area();
	}

	/**
	 * The report of a week: the edition of a number, or else the newest one, or else,
	 * while the week is open, what it would say now.
	 * @throws id.pantaugerai.shared.ForbiddenException when the officer's area is no
	 * whole city, or the role has no report of it
	 * @throws NotFoundException when the week has not begun, or has no such edition
	 */
	public Edition get(Scope scope, Week week, @Nullable Integer number) {
		String area = requireReader(scope);
		return ((number != null) ? sealed.numbered(area, week, number) : sealed.newest(area, week))
			.orElseGet(() -> provisional(area, requireBegun(week, number), EnumSet.allOf(Part.class)));
	}

	/**
	 * The same, of which only what is wanted is read or composed.
	 * @throws id.pantaugerai.shared.ForbiddenException when the officer's area is no
	 * whole city, or the role has no report of it
	 * @throws NotFoundException when the week has not begun, or has no such edition
	 */
	public Glance glance(Scope scope, Week week, @Nullable Integer number, Sieve sieve) {
		String area = requireReader(scope);
		return sealed.find(area, week, number, sieve)
			.orElseGet(() -> sieve.through(provisional(area, requireBegun(week, number), sieve.parts())));
	}

	/** What makes the newest edition of a week final; empty while the week is open. */
	public Optional<Edition.Seal> seal(Scope scope, Week week) {
		return sealed.seal(requireReader(scope), week);
	}

	/** Whether an officer reads editions: whoever sees the whole area, but no camat. */
	public boolean areFor(Scope scope) {
		return !scope.hasRole(Role.CAMAT) && scope.covers(area());
	}

	/** The coat of arms of an edition, of the newest when no number is given. */
	public Picture crest(Scope scope, Week week, @Nullable Integer number) {
		String area = requireReader(scope);
		Masthead masthead = sealed.find(area, week, number, Sieve.of())
			.map((glance) -> glance.edition().content().masthead())
			.orElseGet(() -> mastheads.at(clock.instant()));
		return mastheads.crest(masthead);
	}

	/**
	 * Lets pass a week that has begun and is not closed; answers with the area.
	 * @throws ConflictException when it is closed
	 */
	String requireOpen(Scope scope, Week week) {
		String area = requireReader(scope);
		requireBegun(week, null);
		sealed.seal(area, week).ifPresent((seal) -> {
			throw new ConflictException("Week " + week + " is closed",
					Rival.of(null, seal.closedAt(), "narrative.closed", week));
		});
		return area;
	}

	/**
	 * The area, for whoever may read its editions.
	 * @throws id.pantaugerai.shared.ForbiddenException when the officer's area is no
	 * whole city, or the role has no report of it
	 */
	public String requireReader(Scope scope) {
		scope.requireRole(Role.PEMKOT, Role.BKAD, Role.DINAS, Role.PEMPROV, Role.ADMIN);
		String area = area();
		scope.requireArea(area);
		return area;
	}

	private Edition provisional(String area, Week week, Set<Part> parts) {
		// what was recorded in this very moment is told as well
		return new Edition(composer.compose(area, week, clock.instant().plus(1, ChronoUnit.MICROS), parts), null);
	}

	/** Lets pass a week that has begun, when no edition of it was asked for by number. */
	private Week requireBegun(Week week, @Nullable Integer number) {
		if (number != null) {
			throw new NotFoundException("week " + week + " has no edition " + number);
		}
		if (Zone.startOf(week.monday()).isAfter(clock.instant())) {
			throw new NotFoundException("week " + week + " has not begun");
		}
		return week;
	}

}
