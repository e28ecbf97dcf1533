package id.pantaugerai.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.KelurahanSummary;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.land.LandPoint;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.land.LandSupply;
import id.pantaugerai.land.LandWords;
import id.pantaugerai.paper.Passage.Fact;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Wording;
import id.pantaugerai.suitability.Criterion;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.Outcome;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.SuitabilityService;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.Verdict;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says in a letter what is known of the land, and why the city asks for it. */
@Component
@RequiredArgsConstructor
class GovernorReasons {

	private static final Figures FIGURES = new Figures();

	private final SuitabilityService suitability;

	private final KelurahanService kelurahan;

	private final ProposalQueries queries;

	private final LandSupply supply;

	private final LandWords land;

	private final Wording words;

	/** What is known of the land; what is not is left out. */
	List<Fact> facts(LandAssetDetail asset) {
		Lot lot = asset.facts().lot();
		KelurahanSummary place = kelurahan.get(lot.kelurahanCode());
		BigDecimal area = lot.areaM2();
		return Stream
			.of(fact("holder", asset.facts().ownership().holder()),
					fact("register", asset.facts().ownership().registerNumber()),
					fact("title", title(asset.facts().title())), fact("address", lot.address()),
					fact("place", word("place", place.name(), place.kecamatan())),
					fact("area", (area != null) ? word("area.value", FIGURES.decimal(area)) : null),
					fact("use", use(asset)), fact("point", point(lot)), fact("number", asset.number()))
			.filter(Objects::nonNull)
			.toList();
	}

	/** Why the city asks for this land, from what is recorded. */
	List<String> of(LandAssetDetail asset, ProposalSummary proposal, LocalDate day) {
		List<String> reasons = new ArrayList<>();
		String code = proposal.state().kelurahanCode();
		reasons.add(word("reason.need", proposal.kelurahan(), proposal.kecamatan()));
		if (!supply.hasAvailable(code, OwnerClass.PEMKOT)) {
			reasons.add(word("reason.none", proposal.kelurahan()));
		}
		Verdict verdict = suitability.judge(asset.facts(), day);
		if (!verdict.criteria(Outcome.MET).isEmpty()) {
			reasons.add(word("reason.met", named(verdict.criteria(Outcome.MET))));
		}
		List<Criterion> open = Stream.of(Outcome.WARNING, Outcome.UNKNOWN, Outcome.NOT_MET)
			.flatMap((outcome) -> verdict.criteria(outcome).stream())
			.toList();
		if (!open.isEmpty()) {
			reasons.add(word("reason.open", named(open)));
		}
		checked(asset.id(), proposal.id()).forEach(reasons::add);
		return reasons;
	}

	private List<String> checked(long assetId, long proposalId) {
		List<StepLine> steps = queries.stepsOfAsset(assetId).getOrDefault(proposalId, List.of());
		return Stream.of(LandStage.CEK_FISIK, LandStage.VERIFIKASI)
			.flatMap((stage) -> steps.stream()
				.filter((step) -> step.completes(stage))
				.reduce((earlier, later) -> later)
				.map((step) -> word("reason." + stage, FIGURES.date(step.effectiveOn())))
				.stream())
			.toList();
	}

	private @Nullable String title(Title title) {
		String kind = land.choice(title.kind());
		String date = (title.issuedOn() != null) ? word("title.dated", FIGURES.date(title.issuedOn())) : null;
		String text = Stream.of(kind, title.number(), date).filter(Objects::nonNull).collect(Collectors.joining(" "));
		return text.isEmpty() ? null : text;
	}

	private @Nullable String use(LandAssetDetail asset) {
		String use = land.choice(asset.facts().condition().use());
		String by = asset.facts().condition().usedFor();
		return (use != null && by != null) ? use + ": " + by : use;
	}

	private static @Nullable String point(Lot lot) {
		return (lot.latitude() != null && lot.longitude() != null)
				? new LandPoint(lot.latitude(), lot.longitude()).text() : null;
	}

	private String named(List<Criterion> criteria) {
		return criteria.stream()
			.map((criterion) -> words.say("suitability.criterion." + criterion))
			.map((name) -> name.substring(0, 1).toLowerCase(Wording.INDONESIAN) + name.substring(1))
			.collect(Collectors.joining(", "));
	}

	private @Nullable Fact fact(String name, @Nullable String value) {
		return (value != null) ? new Fact(word("fact." + name), value) : null;
	}

	private String word(String key, Object... arguments) {
		return words.say("proposal.governor." + key, arguments);
	}

}
