package id.pantaugerai.proposal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.land.LandDocumentLine;
import id.pantaugerai.land.LandDocumentService;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.AssetView;
import id.pantaugerai.proposal.LetterKind;
import id.pantaugerai.proposal.LetterLine;
import id.pantaugerai.proposal.ProposalDetail;
import id.pantaugerai.proposal.ProposalLetterService;
import id.pantaugerai.proposal.ProposalLetters;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.proposal.ProposalViewService;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.web.AskedPlace;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers what the page of an asset's proposals shows, whichever of its forms was sent.
 */
@Component
@RequiredArgsConstructor
class ProposalPage {

	private final ProposalViewService views;

	private final ProposalService proposals;

	private final ProposalLetterService letters;

	private final LandDocumentService documents;

	private final LandRegister register;

	private final KelurahanService kelurahan;

	private final Clock clock;

	void fill(long assetId, AskedPlace asked, Scope scope, Model model) {
		AssetView view = views.asset(assetId, scope);
		model.addAttribute("view", view);
		Map<Long, ProposalLetters> known = known(view, scope);
		model.addAttribute("letters", known);
		model.addAttribute("forms", forms(view, known, LocalDate.now(clock)));
		model.addAttribute("places",
				kelurahan.choice(scope.areaPattern(), asked.near().orElseGet(() -> view.kelurahan().code())));
		model.addAttribute("mayPropose", mayPropose(view, scope));
		papers(view, scope, model);
		model.addAttribute("procedure", view.procedure());
		model.addAttribute("askable", StepForm.ASKED);
		model.addAttribute("submission", UUID.randomUUID().toString());
		if (!model.containsAttribute("letter")) {
			model.addAttribute("letter", LetterForm.EMPTY);
		}
		if (!model.containsAttribute("propose")) {
			model.addAttribute("propose", new ProposeForm(view.kelurahan().code(), null, null, null));
		}
	}

	/** What came with the steps, and whether the officer may send more. */
	private void papers(AssetView view, Scope scope, Model model) {
		boolean near = scope.covers(view.kelurahan().code());
		model.addAttribute("files", near ? files(view.asset().id(), scope) : Map.of());
		model.addAttribute("mayAttach", near && (scope.hasRole(Role.CAMAT)
				|| register.mayKeep(scope, view.asset().facts().ownership().owner(), view.kelurahan().code())));
	}

	/** The documents that came with a step, by its name. */
	private Map<String, List<LandDocumentLine>> files(long assetId, Scope scope) {
		return documents.of(assetId, scope)
			.stream()
			.filter((document) -> document.valid() && document.step() != null)
			.collect(Collectors.groupingBy((document) -> String.valueOf(document.step())));
	}

	private boolean mayPropose(AssetView view, Scope scope) {
		return view.free() && proposals.mayOpen(scope.area(), scope);
	}

	/** The letters about each proposal, where the land is the province's. */
	private Map<Long, ProposalLetters> known(AssetView view, Scope scope) {
		if (view.asset().facts().ownership().owner() != OwnerClass.PEMPROV) {
			return Map.of();
		}
		List<LetterLine> lines = letters.ofAsset(view.asset().id());
		return every(view).collect(Collectors.toMap((proposal) -> proposal.it().id(),
				(proposal) -> letters.of(proposal.it(), lines, scope)));
	}

	private static Map<Long, StepForm> forms(AssetView view, Map<Long, ProposalLetters> known, LocalDate today) {
		return every(view).collect(Collectors.toMap((proposal) -> proposal.it().id(),
				(proposal) -> StepForm.of(proposal, letter(proposal, known), today)));
	}

	/** The letter that goes with the next step. */
	private static @Nullable LetterLine letter(ProposalDetail proposal, Map<Long, ProposalLetters> known) {
		ProposalLetters letters = known.get(proposal.it().id());
		LandStage stage = proposal.it().state().stage();
		if (letters == null || !proposal.it().state().needsLetter()) {
			return null;
		}
		return letters.latest((stage == LandStage.PERMOHONAN) ? LetterKind.SENT : LetterKind.REPLY);
	}

	private static Stream<ProposalDetail> every(AssetView view) {
		return Stream.concat(view.open().stream(), view.closed().stream());
	}

}
