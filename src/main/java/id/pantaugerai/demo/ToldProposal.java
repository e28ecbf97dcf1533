package id.pantaugerai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.proposal.ProposalState;
import id.pantaugerai.proposal.StageRule;
import id.pantaugerai.proposal.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A land proposal of the sample with its whole way.
 *
 * @param note what its sheet tells
 * @param plot the land
 * @param entries its steps in order
 */
record ToldProposal(ProposalNote note, Plot plot, List<ProposalEntry> entries) {

	ProposalEntry first() {
		return entries.get(0);
	}

	ProposalEntry last() {
		return entries.get(entries.size() - 1);
	}

	/** The step with which the stage began in which it stands. */
	ProposalEntry entered() {
		return entries.stream().filter(ProposalEntry::moves).reduce(first(), (earlier, later) -> later);
	}

	LocalDate stageSince() {
		return entered().day();
	}

	/** The instrument, on the steps where it is chosen. */
	@Nullable String chosen(ProposalEntry entry) {
		boolean choosing = entry.kind() == StepKind.ADVANCED
				&& (entry.from() == LandStage.VERIFIKASI || entry.from() == LandStage.PERJANJIAN);
		return choosing ? note.instrument() : null;
	}

	/** The number of the letter that belongs to a step; absent where there is none. */
	@Nullable String letter(ProposalEntry entry) {
		LandStage done = (entry.kind() == StepKind.ADVANCED) ? entry.from() : null;
		if (done == null || done.compareTo(LandStage.PERMOHONAN) < 0) {
			return null;
		}
		int number = 100 + Dice.roll(900, "letter", note.code(), done);
		String pattern = switch (done) {
			case PERMOHONAN -> "000.2.3/%d/III.04/%d";
			case PERSETUJUAN -> "032/%d/VI.02/%d";
			default -> "BAST-%d/IV.03/%d";
		};
		return pattern.formatted(number, entry.day().getYear());
	}

	/** What the land axis of the kelurahan said on the way, after it was found. */
	List<Change> axis(OfficeHours hours, Authors authors) {
		int found = note.daysAgo() + 5 + Dice.roll(6, "found", note.code());
		List<Change> changes = new ArrayList<>();
		changes.add(new Change(note.code(), LandStatus.DIIDENTIFIKASI.name(), hours.at(found, "land" + note.code()),
				place(), plot.facts().lot().areaM2(), null, authors.camatOf(note.code())));
		entries.forEach((entry) -> changes.add(new Change(note.code(), status(entry).name(), entry.at(), place(),
				plot.facts().lot().areaM2(), entry.text(), authors.of(entry.author(), note.code()))));
		return changes;
	}

	private LandStatus status(ProposalEntry entry) {
		return new ProposalState(note.code(), plot.facts().ownership().owner(), entry.to(), entry.side(), entry.asked(),
				entry.closes(), StageRule.USUAL)
			.axis();
	}

	private String place() {
		String address = plot.facts().lot().address();
		return (address != null) ? number() + ", " + address : number();
	}

	private String number() {
		return LandAssetDetail.number(plot.id());
	}

}
