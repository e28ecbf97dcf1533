package id.pantaugerai.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandHistoryLine;
import lombok.RequiredArgsConstructor;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in one history what became of a parcel and of its proposals. */
@Component
@RequiredArgsConstructor
class ParcelHistory {

	private static final Locale LOCALE = Locale.forLanguageTag("id-ID");

	private final MessageSource messages;

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
			.map((step) -> new LandHistoryLine(title(proposal.it().kelurahan(), step), List.of(), step.text(),
					step.recordedAt(), step.recordedBy()));
	}

	private String title(String kelurahan, StepLine step) {
		String done = word("proposal.done." + step.kind()).toLowerCase(LOCALE);
		String what = word("parcel.step", kelurahan, done);
		return step.moves() ? what + " " + word("proposal.to", word("proposal.stage." + step.toStage())) : what;
	}

	private String word(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LOCALE);
	}

}
