package id.pantaugerai.obstacle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.Place;
import id.pantaugerai.proposal.ParcelChoice;
import id.pantaugerai.proposal.ParcelChoiceService;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Rival;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes obstacles, and shows those of one kelurahan. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleService {

	private static final Role[] KEEPERS = { Role.CAMAT, Role.PEMKOT };

	private static final int IN_BRIEF = 1;

	private static final int USUAL = 4;

	private final ObstacleRepository obstacles;

	private final ObstacleQueries queries;

	private final ObstacleSettings settings;

	private final ObstacleLedger ledger;

	private final ParcelChoiceService parcels;

	private final PhotoService photos;

	private final Clock clock;

	/** Whether an officer with this scope may note obstacles in a kelurahan. */
	public boolean mayRaise(String code, Scope scope) {
		return scope.hasRole(KEEPERS) && scope.covers(code);
	}

	/**
	 * Lets pass who may note obstacles in a kelurahan.
	 * @throws ForbiddenException when role or area do not allow it
	 */
	public void requireKeeper(String code, Scope scope) {
		scope.requireRole(KEEPERS);
		scope.requireArea(code);
	}

	/** The kinds that a new obstacle may be of, in the order of the list. */
	public List<ObstacleCategory> categories() {
		return settings.categories().stream().filter(ObstacleCategory::active).toList();
	}

	/** The milestones that an obstacle of a kelurahan may hold up. */
	public List<MilestoneChoice> milestones(String code, Scope scope) {
		scope.requireArea(code);
		return queries.milestones(code);
	}

	/**
	 * The parcels that an obstacle of a kelurahan may be about; among them the wanted
	 * one, if it is offered at all.
	 */
	public List<ParcelChoice> parcels(String code, @Nullable Long wanted, Scope scope) {
		return parcels.of(code, wanted, scope);
	}

	/** Whether an obstacle of a kelurahan may be about a parcel. */
	public boolean mayName(String code, long parcelId, Scope scope) {
		return parcels.offers(code, parcelId, scope);
	}

	/**
	 * The obstacles of one kelurahan: the open ones first, the oldest of them on top.
	 * @throws ForbiddenException when the kelurahan lies outside the area
	 */
	public List<ObstacleSummary> findAll(String code, Scope scope) {
		scope.requireArea(code);
		return queries.ofKelurahan(code);
	}

	/**
	 * What is open in one kelurahan: the late ones first, then those due first.
	 * @throws ForbiddenException when the kelurahan lies outside the area
	 */
	public List<ObstacleSummary> open(String code, Scope scope) {
		scope.requireArea(code);
		return queries.open(code, Zone.dateOf(clock.instant()));
	}

	/**
	 * What is open in a kecamatan, in a few words.
	 * @throws ForbiddenException when the kecamatan lies outside the area
	 */
	public ObstacleBrief brief(String kecamatanCode, Scope scope) {
		scope.requireArea(kecamatanCode);
		return queries.brief(kecamatanCode + ".%", Zone.dateOf(clock.instant()), IN_BRIEF);
	}

	/** The few kinds that stand in the way most often. */
	public List<ObstacleCategory> usual() {
		return settings.usual(USUAL);
	}

	/**
	 * What is already open in a kelurahan of one kind, the newest on top.
	 * @throws ForbiddenException when the kelurahan lies outside the area
	 */
	public List<ObstacleSummary> similar(String code, String category, Scope scope) {
		scope.requireArea(code);
		return queries.similar(code, category);
	}

	/**
	 * Notes an obstacle; the same submission sent twice is one obstacle.
	 * @throws ForbiddenException when role or area do not allow it
	 * @throws NotFoundException when it names a parcel that the kelurahan has nothing to
	 * do with
	 * @return the number it got
	 */
	@Transactional
	public String raise(RaiseObstacle raise, Officer officer) {
		requireKeeper(raise.kelurahanCode(), officer.scope());
		obstacles.hold(raise.kelurahanCode())
			.orElseThrow(() -> new NotFoundException("kelurahan " + raise.kelurahanCode()));
		Optional<Obstacle> earlier = obstacles.findBySubmissionId(raise.submissionId());
		if (earlier.isPresent()) {
			return repeated(earlier.get(), raise, officer);
		}
		requireParcel(raise, officer.scope());
		Instant now = clock.instant();
		ObstacleRules rules = settings.rules();
		Obstacle raised = obstacles.save(new Obstacle(number(now), raise, officer.id(), now));
		Step step = new Step(EventKind.RAISED, Words.of(raise.description()), null,
				rules.policy().allowance(EscalationTier.KECAMATAN));
		ledger.write(raised, step, officer.id(), rules);
		photos.attachToObstacle(new Place(raise.submissionId(), raise.kelurahanCode(), officer.id()), raised.key());
		return raised.getNumber();
	}

	private void requireParcel(RaiseObstacle raise, Scope scope) {
		Long parcel = raise.parcelId();
		if (parcel != null && !mayName(raise.kelurahanCode(), parcel, scope)) {
			throw new NotFoundException("land asset " + parcel + " of " + raise.kelurahanCode());
		}
	}

	private String number(Instant now) {
		int year = Zone.dateOf(now).getYear();
		return String.format(Locale.ROOT, "KD-%d-%04d", year, obstacles.nextNumber(year));
	}

	private static String repeated(Obstacle earlier, RaiseObstacle raise, Officer officer) {
		if (earlier.getRecordedBy() != officer.id() || !earlier.getKelurahanCode().equals(raise.kelurahanCode())) {
			throw new ConflictException("Submission " + raise.submissionId() + " was used elsewhere",
					Rival.none("submission"));
		}
		return earlier.getNumber();
	}

}
