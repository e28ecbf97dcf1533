package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import id.pantaugerai.account.Scope;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.dashboard.LandBoard.OwnerRow;
import id.pantaugerai.dashboard.LandBoard.Pace;
import id.pantaugerai.dashboard.LandBoard.StageRow;
import id.pantaugerai.dashboard.LandBoard.Usable;
import id.pantaugerai.dashboard.LandTally.Assets;
import id.pantaugerai.dashboard.LandTally.Paces;
import id.pantaugerai.dashboard.LandTally.Queue;
import id.pantaugerai.land.LandChoice;
import id.pantaugerai.land.LandChoices;
import id.pantaugerai.land.LandFilter;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.UsableLand;
import id.pantaugerai.proposal.ProposalFilter;
import id.pantaugerai.proposal.ProposalFilter.View;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Turns what was counted of land into figures, each with its list. */
@Component
@RequiredArgsConstructor
class LandBoards {

	private final LandTallyQuery query;

	private final UsableLand usable;

	private volatile @Nullable Rule rule;

	LandBoard draw(Scope scope, Stamp stamp, WorkingDays days) {
		LandTally tally = query.count(scope.areaPattern(), rule(stamp.land().policy(), stamp.today()));
		return new LandBoard(usable(tally, (it) -> true, LandChoices.IDLE, LandChoices.FIT),
				usable(tally, (it) -> it.stage() == null, LandChoices.IDLE, LandChoices.UNPROPOSED, LandChoices.FIT),
				tally.queues().stream().mapToLong(Queue::count).sum(), stages(tally, stamp.today(), days),
				Arrays.stream(OwnerClass.values())
					.filter((owner) -> tally.assets().stream().anyMatch((it) -> it.owner() == owner))
					.map((owner) -> owner(tally, owner))
					.toList(),
				owner(tally, null));
	}

	/** Policies seldom change: what they ask is read once. */
	private String rule(long policy, LocalDate day) {
		Rule known = rule;
		if (known == null || known.policy() != policy || !known.day().equals(day)) {
			known = new Rule(policy, day, usable.on(day));
			rule = known;
		}
		return known.condition();
	}

	private static List<StageRow> stages(LandTally tally, LocalDate today, WorkingDays days) {
		return Arrays.stream(LandStage.values()).filter((stage) -> stage != LandStage.SIAP_BANGUN).map((stage) -> {
			Queue queue = tally.queues().stream().filter((it) -> it.stage() == stage).findFirst().orElse(null);
			ProposalFilter waiting = new ProposalFilter(View.BERJALAN, stage, null, null);
			return new StageRow(stage, new Figure((queue != null) ? queue.count() : 0, waiting.href()),
					(queue != null) ? Long.valueOf(days.between(queue.since(), today)) : null,
					pace(tally, null, stage));
		}).toList();
	}

	private static OwnerRow owner(LandTally tally, @Nullable OwnerClass owner) {
		Predicate<Assets> mine = (it) -> owner == null || it.owner() == owner;
		List<LandChoice> whose = (owner != null) ? List.of(LandChoices.of(owner)) : List.of();
		return new OwnerRow(owner, figure(tally, mine, whose),
				usable(tally, mine, with(whose, LandChoices.IDLE, LandChoices.FIT)),
				figure(tally, mine.and(Assets::running), List.of(with(whose, LandChoices.RUNNING))),
				figure(tally, mine.and((it) -> it.stage() == LandStage.SIAP_BANGUN),
						List.of(with(whose, LandChoices.of(LandStage.SIAP_BANGUN)))),
				pace(tally, owner, null));
	}

	/** Every proposal that completed a stage has completed the first one. */
	private static Pace pace(LandTally tally, @Nullable OwnerClass owner, @Nullable LandStage stage) {
		LandStage passed = Objects.requireNonNullElse(stage, LandStage.USULAN);
		String href = new ProposalFilter(View.SEMUA, null, owner, passed).href();
		Paces found = tally.paces()
			.stream()
			.filter((it) -> it.owner() == owner && it.stage() == stage)
			.findFirst()
			.orElse(null);
		return (found != null) ? new Pace(found.median(), new Figure(found.count(), href))
				: new Pace(null, new Figure(0, href));
	}

	private static Usable usable(LandTally tally, Predicate<Assets> which, LandChoice... choices) {
		List<Assets> found = tally.assets().stream().filter(Assets::usable).filter(which).toList();
		return new Usable(figure(tally, which.and(Assets::usable), List.of(choices)),
				found.stream().map(Assets::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add),
				found.stream().mapToLong(Assets::unmeasured).sum());
	}

	private static Figure figure(LandTally tally, Predicate<Assets> which, List<LandChoice> choices) {
		return new Figure(tally.assets().stream().filter(which).mapToLong(Assets::count).sum(),
				LandFilter.of(choices.toArray(LandChoice[]::new)).href());
	}

	private static LandChoice[] with(List<LandChoice> whose, LandChoice... more) {
		List<LandChoice> all = new ArrayList<>(whose);
		all.addAll(List.of(more));
		return all.toArray(LandChoice[]::new);
	}

	/** What the policies ask of usable land on a day. */
	private record Rule(long policy, LocalDate day, String condition) {
	}

}
