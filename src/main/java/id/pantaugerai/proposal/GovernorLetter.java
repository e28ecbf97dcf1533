package id.pantaugerai.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandDocumentLine;
import id.pantaugerai.land.LandDocumentService;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.office.OfficeService;
import id.pantaugerai.paper.Letter;
import id.pantaugerai.paper.Particulars;
import id.pantaugerai.paper.Passage;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Writes the letter by which the city asks the Governor for a piece of provincial land.
 */
@Component
@RequiredArgsConstructor
class GovernorLetter {

	/** The office whose letterhead and signatory it bears. */
	private static final String OFFICE = "setda";

	private final OfficeService offices;

	private final LandRegister register;

	private final LandDocumentService documents;

	private final GovernorReasons reasons;

	private final Wording words;

	/** The letter as it was sent, or as it may be sent today while it has no number. */
	Letter write(ProposalSummary proposal, @Nullable LetterLine sent, Scope scope, LocalDate today) {
		LocalDate date = (sent != null) ? sent.dated() : today;
		LandAssetDetail asset = register.get(proposal.asset().id());
		List<String> annexes = annexes(asset, scope);
		Particulars particulars = new Particulars(offices.place(OFFICE, date), date,
				(sent != null) ? sent.number() : null, word("nature"), word("enclosures", annexes.size()),
				word("subject", wayOf(proposal), proposal.kelurahan()));
		List<Passage> body = new ArrayList<>(List.of(new Passage.Paragraph(opening(proposal)),
				new Passage.Facts(word("facts"), reasons.facts(asset)), new Passage.Paragraph(word("why")),
				new Passage.Listing(reasons.of(asset, proposal, date))));
		body.addAll(enclosed(annexes));
		body.add(new Passage.Paragraph(word("closing")));
		return new Letter(offices.letterhead(OFFICE, date), particulars, word("recipient").lines().toList(), body,
				offices.signatory(OFFICE, date), copies(proposal));
	}

	/** A single annex needs no list. */
	private List<Passage> enclosed(List<String> annexes) {
		if (annexes.size() == 1) {
			String only = annexes.get(0);
			return List.of(new Passage.Paragraph(
					word("annexes.one", only.substring(0, 1).toLowerCase(Wording.INDONESIAN) + only.substring(1))));
		}
		return List.of(new Passage.Paragraph(word("annexes")), new Passage.Listing(annexes));
	}

	private String opening(ProposalSummary proposal) {
		String instrument = proposal.instrument();
		String way = (instrument != null) ? word("way", instrument.toLowerCase(Wording.INDONESIAN)) : "";
		return word("opening", proposal.kelurahan(), proposal.kecamatan(), way);
	}

	/** The instrument asked for, or any use while none is chosen. */
	private String wayOf(ProposalSummary proposal) {
		String instrument = proposal.instrument();
		return (instrument != null)
				? Stream.of(instrument.split(" ")).map(StringUtils::capitalize).collect(Collectors.joining(" "))
				: word("way.open");
	}

	private List<String> annexes(LandAssetDetail asset, Scope scope) {
		List<String> annexes = new ArrayList<>(List.of(word("annex.sheet", asset.number())));
		documents.of(asset.id(), scope)
			.stream()
			.filter(LandDocumentLine::valid)
			.map((document) -> Stream.of(words.say("land.document." + document.kind()), document.title())
				.filter(Objects::nonNull)
				.reduce((kind, title) -> kind + ": " + title)
				.orElseThrow())
			.forEach(annexes::add);
		return annexes;
	}

	private List<String> copies(ProposalSummary proposal) {
		return List.of(word("copy.mayor"), word("copy.holder", proposal.asset().holder()), word("copy.assets"),
				word("copy.camat", proposal.kecamatan()));
	}

	private String word(String key, Object... arguments) {
		return words.say("proposal.governor." + key, arguments);
	}

}
