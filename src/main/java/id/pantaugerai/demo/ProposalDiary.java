package id.pantaugerai.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.account.Role;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.ProposalState;
import id.pantaugerai.proposal.StageRule;
import id.pantaugerai.proposal.StepKind;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

/** Tells how a land proposal of the sample came to stand where it does. */
final class ProposalDiary {

	private final ProposalNote note;

	private final OwnerClass owner;

	private final OfficeHours hours;

	private final WorkingDays days;

	private final Phrases phrases;

	private final List<ProposalEntry> entries = new ArrayList<>();

	private LandStage stage = LandStage.USULAN;

	private LocalDate since;

	ProposalDiary(ProposalNote note, OwnerClass owner, OfficeHours hours, WorkingDays days, Phrases phrases) {
		this.note = note;
		this.owner = owner;
		this.hours = hours;
		this.days = days;
		this.phrases = phrases;
		this.since = Zone.dateOf(at(note.daysAgo()));
	}

	/** Every step in order, the last one being where it stands. */
	List<ProposalEntry> entries() {
		int daysAgo = note.daysAgo();
		String proposer = (Dice.roll(5, "proposer", note.code()) == 0) ? "bkad" : "camat";
		entries
			.add(new ProposalEntry(StepKind.OPENED, null, stage, at(daysAgo), null, proposer, phrase("OPENED"), null));
		for (ProposalNote.Stay stay : note.stays()) {
			if (stay.noted()) {
				ask(daysAgo - stay.days() / 3);
				answer(daysAgo - stay.days() * 2 / 3);
			}
			daysAgo -= stay.days();
			leave(daysAgo);
		}
		return entries;
	}

	private void ask(int daysAgo) {
		entries.add(new ProposalEntry(StepKind.NOTED, stage, stage, at(daysAgo), null, desk(), phrase("NOTED"),
				Role.CAMAT));
	}

	private void answer(int daysAgo) {
		entries.add(new ProposalEntry(StepKind.ANSWERED, stage, stage, at(daysAgo), null, "camat", phrase("ANSWERED"),
				null));
	}

	/** Goes on to the next stage, or comes to its end in this one. */
	private void leave(int daysAgo) {
		StepKind end = note.end();
		if (stage == note.stage() && end != null) {
			boolean early = end == StepKind.WITHDRAWN && stage == LandStage.USULAN;
			entries.add(new ProposalEntry(end, stage, stage, at(daysAgo), null, early ? "camat" : desk(), note.text(),
					note.asked()));
			return;
		}
		LandStage next = LandStage.values()[stage.ordinal() + 1];
		Instant at = at(daysAgo);
		int took = (int) days.between(since, Zone.dateOf(at));
		entries.add(new ProposalEntry(StepKind.ADVANCED, stage, next, at, took, desk(), phrase(stage.name()), null));
		stage = next;
		since = Zone.dateOf(at);
	}

	/** Who decides at the stage. */
	private String desk() {
		ProposalState now = new ProposalState(note.code(), owner, stage, null, null, false, StageRule.USUAL);
		return (now.waitsFor() == Role.PEMPROV) ? "pemprov" : "bkad";
	}

	private @Nullable String phrase(String occasion) {
		return phrases.pick("usulan " + occasion, note.code());
	}

	private Instant at(int daysAgo) {
		return hours.at(daysAgo, "proposal" + note.code());
	}

}
