package id.pantaugerai.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import id.pantaugerai.shared.Zone;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** Something that happened to an obstacle; written once. */
@Entity
@Getter(AccessLevel.PACKAGE)
class ObstacleEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long obstacleId;

	private int leg;

	private int turn;

	@Enumerated(EnumType.STRING)
	private EventKind kind;

	@Enumerated(EnumType.STRING)
	private EscalationTier tier;

	private @Nullable String officeCode;

	@Enumerated(EnumType.STRING)
	private ObstacleState state;

	private @Nullable Boolean opens;

	private @Nullable String text;

	private @Nullable String request;

	private @Nullable String basis;

	@Enumerated(EnumType.STRING)
	private @Nullable SolutionKind solution;

	private @Nullable LocalDate untilOn;

	private @Nullable Integer allowance;

	private Instant recordedAt;

	private @Nullable Long recordedBy;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected ObstacleEvent() {
	}

	/** Takes the step with the obstacle, and keeps what came of it. */
	ObstacleEvent(Obstacle obstacle, Step step, @Nullable Long by, Instant at) {
		this.obstacleId = obstacle.key();
		this.leg = obstacle.getLeg();
		this.turn = (step.kind() == EventKind.LAPSED) ? obstacle.getReopenings() : obstacle.getExtensions();
		obstacle.follow(step, at);
		this.kind = step.kind();
		this.tier = obstacle.getTier();
		this.officeCode = obstacle.getOfficeCode();
		this.state = obstacle.getState();
		this.opens = step.kind().opens();
		this.text = step.words().text();
		this.request = step.words().request();
		this.basis = step.words().basis();
		this.solution = step.words().solution();
		this.untilOn = step.untilOn();
		this.allowance = step.allowance();
		this.recordedAt = at;
		this.recordedBy = by;
	}

	LocalDate day() {
		return Zone.dateOf(recordedAt);
	}

	/** Whether it is the step that an officer takes: the same one, sent once more. */
	boolean repeats(TakeStep take, long by) {
		EventKind asked = take.action().kind();
		boolean same = kind == asked || kind == EventKind.DECLINED && asked == EventKind.RETURNED;
		boolean thither = kind != EventKind.ROUTED || Objects.equals(officeCode, take.office());
		return same && thither && Objects.equals(recordedBy, by)
				&& take.words().equals(new Words(text, request, basis, solution, untilOn));
	}

	long key() {
		return (id != null) ? id : 0;
	}

}
