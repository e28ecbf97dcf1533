package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.pantaugerai.deadline.WorkClock;
import id.pantaugerai.shared.Zone;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A hindrance in one kelurahan, as it was noted, and where its history has brought it.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
class Obstacle {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String number;

	private String kelurahanCode;

	private String categoryCode;

	private String description;

	private LocalDate since;

	@Enumerated(EnumType.STRING)
	private Severity severity;

	private @Nullable Long milestoneId;

	private @Nullable Long landAssetId;

	private UUID submissionId;

	private Instant recordedAt;

	private long recordedBy;

	@Enumerated(EnumType.STRING)
	private EscalationTier tier = EscalationTier.KECAMATAN;

	private @Nullable String officeCode;

	@Enumerated(EnumType.STRING)
	private ObstacleState state = ObstacleState.BARU;

	private int leg = 1;

	private int extensions;

	private int reopenings;

	@Embedded
	private ObstacleTimes times = new ObstacleTimes();

	private long edition;

	private @Nullable LocalDate lapseOn;

	private @Nullable Instant risenAt;

	private @Nullable Instant answeredAt;

	private @Nullable Instant closedAt;

	private @Nullable Integer daysTaken;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Obstacle() {
	}

	Obstacle(String number, RaiseObstacle raise, long recordedBy, Instant recordedAt) {
		Assert.hasText(raise.description(), "An obstacle says what it is");
		this.number = number;
		this.kelurahanCode = raise.kelurahanCode();
		this.categoryCode = raise.categoryCode();
		this.description = raise.description();
		this.since = raise.since();
		this.severity = raise.severity();
		this.milestoneId = raise.milestoneId();
		this.landAssetId = raise.parcelId();
		this.submissionId = raise.submissionId();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	/** Takes a step; what it is called before decides in which stay it happened. */
	void follow(Step step, Instant at) {
		switch (step.kind()) {
			case HANDLED, ANSWERED -> state = ObstacleState.DITANGANI;
			case ASKED -> state = ObstacleState.MENUNGGU_PELAPOR;
			case SOLVED -> solve(at);
			case CONFIRMED, LAPSED, WITHDRAWN -> close(at);
			case REOPENED -> reopen();
			case ROUTED, DECLINED -> arrive(tier, step.office());
			case ESCALATED, ROSE -> rise(step.office(), at);
			case LOWERED, RETURNED -> leave(tier.below().orElseThrow(), step.office());
			case EXTENDED -> extensions++;
			default -> {
			}
		}
		if (step.words().solution() != null) {
			answeredAt = at;
		}
	}

	private void solve(Instant at) {
		state = ObstacleState.DISELESAIKAN;
		answeredAt = (tier.compareTo(EscalationTier.PROVINSI) >= 0) ? at : answeredAt;
	}

	private void close(Instant at) {
		state = ObstacleState.DITUTUP;
		closedAt = at;
	}

	private void reopen() {
		state = ObstacleState.DIBUKA_LAGI;
		closedAt = null;
		daysTaken = null;
		reopenings++;
	}

	private void rise(@Nullable String office, Instant at) {
		leave(tier.above().orElseThrow(), office);
		risenAt = at;
	}

	private void leave(EscalationTier next, @Nullable String office) {
		leg++;
		extensions = 0;
		arrive(next, office);
	}

	private void arrive(EscalationTier next, @Nullable String office) {
		tier = next;
		officeCode = office;
		state = ObstacleState.BARU;
	}

	/** Notes what its clock says. */
	void count(WorkClock clock, ObstacleRules rules) {
		times.note(clock, tier, rules);
		edition = rules.edition();
	}

	/** Notes how long it took, and until when silence counts as consent. */
	void conclude(Instant at, ObstacleRules rules) {
		LocalDate today = Zone.dateOf(at);
		if (state != ObstacleState.DISELESAIKAN) {
			lapseOn = null;
		}
		else if (lapseOn == null) {
			lapseOn = rules.days().after(today, rules.policy().silence() + 1);
		}
		if (daysTaken == null && !state.isWorkable() && state != ObstacleState.MENUNGGU_PELAPOR) {
			daysTaken = (int) rules.days().between(Zone.dateOf(recordedAt), today);
		}
	}

	/** Whether silence has lasted long enough on a day to count as consent. */
	boolean lapsesBy(LocalDate today) {
		return ObstacleTimes.reached(lapseOn, today);
	}

	Holding holding(@Nullable ObstacleOffice office) {
		return new Holding(kelurahanCode, tier, (office != null) ? office.role() : null, state, recordedBy,
				times.isLimited());
	}

	long key() {
		return (id != null) ? id : 0;
	}

}
