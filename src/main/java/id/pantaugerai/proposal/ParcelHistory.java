package id.pantaugerai.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandHistoryLine;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Tells in one history what became of a parcel and of its proposals. */
@Component
@RequiredArgsConstructor
class ParcelHistory {

	private final Wording words;

	/** The latest first. */
	List<LandHistoryLine> of(LandDossier dossier, AssetView proposed) {
		Stream<LandHistoryLine> steps = Stream.of(proposed.open(), proposed.closed())
			.flatMap(List::stream)
			.flatMap(this::lines);
		return Stream.concat(dossier.history().stream(), steps)
			.sorted(Comparator.comparing(LandHistoryLine::recordedAt).reversed())
			.toList();
	}

	private Stream<LandHistoryLine> lines(ProposalDetail proposal) {
		return proposal.steps()
			.stream()
			.sorted(Comparator.comparing(StepLine::number).reversed())
			.map((step) -> new LandHistoryLine(title(proposal.it().kelurahan(), step), List.of(), step.words().text(),
					step.recordedAt(), step.recordedBy()));
	}

	private String title(String kelurahan, StepLine step) {
		String done = words.say("proposal.done." + step.kind()).toLowerCase(Wording.INDONESIAN);
		String what = words.say("parcel.step", kelurahan, done);
		return step.moves() ? what + " " + words.say("proposal.to", words.say("proposal.stage." + step.toStage()))
				: what;
	}

}
