package id.pantaugerai.gerai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** The outlet of one kelurahan, from the day its construction starts. */
@Entity
@Getter(AccessLevel.PACKAGE)
class Gerai {

	/** What the first plan is called; later ones say why they were needed. */
	static final String FIRST_PLAN = "Rencana awal";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String kelurahanCode;

	private long templateId;

	private LocalDate startedOn;

	private Instant recordedAt;

	private long recordedBy;

	@OneToMany(mappedBy = "gerai", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<Milestone> milestones = new ArrayList<>();

	@OneToMany(mappedBy = "gerai", cascade = CascadeType.PERSIST)
	@OrderBy("number")
	private List<Baseline> baselines = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Gerai() {
	}

	Gerai(StartConstruction start, MilestoneTemplate template, Recording recording) {
		this.kelurahanCode = start.kelurahanCode();
		this.templateId = template.key();
		this.startedOn = start.startedOn();
		this.recordedAt = recording.at();
		this.recordedBy = recording.by();
		template.getItems().forEach((item) -> milestones.add(new Milestone(this, item)));
		plan(new PlannedTime(start.startedOn(), start.durationWeeks(), FIRST_PLAN), recording);
	}

	/** Plans anew; the old plan stays. */
	PlanRevised replan(RevisePlan plan, Recording recording) {
		Assert.isTrue(!plan.startOn().isBefore(startedOn), "A plan begins no earlier than the construction");
		plan(new PlannedTime(plan.startOn(), plan.durationWeeks(), plan.reason()), recording);
		return new PlanRevised(kelurahanCode, baselines.size());
	}

	/** Passes the finished building on. */
	Handover handOver(HandOverGerai handOver, Recording recording) {
		Assert.isTrue(!handOver.handedOverOn().isBefore(startedOn), "A building is handed over after its start");
		return new Handover(key(), handOver, recording);
	}

	/** Whether this is what the same officer asked for before. */
	boolean isStartOf(StartConstruction start, long officer) {
		return recordedBy == officer && startedOn.equals(start.startedOn())
				&& baselines.get(0).getDurationWeeks() == start.durationWeeks();
	}

	int planNumber() {
		return baselines.size();
	}

	long key() {
		return (id != null) ? id : 0;
	}

	private void plan(PlannedTime time, Recording recording) {
		baselines.add(new Baseline(this, baselines.size() + 1, time, recording));
	}

}
