package id.pantaugerai.proposal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.proposal.AssetView;
import id.pantaugerai.proposal.ProposalDetail;
import id.pantaugerai.proposal.ProposalService;
import id.pantaugerai.proposal.ProposalViewService;
import lombok.RequiredArgsConstructor;

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

	private final KelurahanService kelurahan;

	private final Clock clock;

	AssetView fill(long assetId, Scope scope, Model model) {
		AssetView view = views.asset(assetId, scope);
		model.addAttribute("view", view);
		model.addAttribute("forms", forms(view, LocalDate.now(clock)));
		model.addAttribute("places", kelurahan.findAll(scope.areaPattern()));
		model.addAttribute("mayPropose", mayPropose(view, scope));
		model.addAttribute("procedure", views.procedure());
		model.addAttribute("instruments", views.instruments());
		model.addAttribute("askable", StepForm.ASKED);
		model.addAttribute("submission", UUID.randomUUID().toString());
		if (!model.containsAttribute("propose")) {
			model.addAttribute("propose", new ProposeForm(view.kelurahan().code(), null, null));
		}
		return view;
	}

	private boolean mayPropose(AssetView view, Scope scope) {
		return view.free() && proposals.mayOpen(scope.area(), scope);
	}

	private static Map<Long, StepForm> forms(AssetView view, LocalDate today) {
		return Stream.concat(view.open().stream(), view.closed().stream())
			.collect(Collectors.toMap((ProposalDetail proposal) -> proposal.it().id(),
					(proposal) -> StepForm.of(proposal, today)));
	}

}
