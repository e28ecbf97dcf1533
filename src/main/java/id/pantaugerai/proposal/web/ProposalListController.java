package id.pantaugerai.proposal.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.ProposalFilter;
import id.pantaugerai.proposal.ProposalFilter.View;
import id.pantaugerai.proposal.ProposalViewService;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The proposals that wait for an officer, and all others of the area. */
@Controller
@RequiredArgsConstructor
class ProposalListController {

	private static final int ROWS = 25;

	private final ProposalViewService views;

	@GetMapping("/lahan/usulan")
	String list(Sent sent, @CurrentOfficer Officer officer, Model model) {
		View view = Typed.choice(View.class, sent.lihat()).orElse(View.SAYA);
		ProposalFilter filter = new ProposalFilter(view, Typed.choice(LandStage.class, sent.tahap()).orElse(null),
				Typed.choice(OwnerClass.class, sent.pemilik()).orElse(null),
				Typed.choice(LandStage.class, sent.lewat()).orElse(null));
		model.addAttribute("filter", filter);
		model.addAttribute("page", views.list(officer.scope(), filter, PageRequest.of(sent.number(), ROWS)));
		model.addAttribute("everyView", View.values());
		model.addAttribute("stages", LandStage.values());
		model.addAttribute("owners", OwnerClass.values());
		return "proposal/list";
	}

	/**
	 * What the address says.
	 *
	 * @param lihat which proposals
	 * @param tahap in which stage
	 * @param pemilik of whose land
	 * @param lewat which stage they have completed
	 * @param halaman which page, from 1
	 */
	record Sent(@Nullable String lihat, @Nullable String tahap, @Nullable String pemilik, @Nullable String lewat,
			@Nullable String halaman) {

		int number() {
			return (halaman != null && halaman.matches("[1-9]\\d{0,5}")) ? Integer.parseInt(halaman) - 1 : 0;
		}

	}

}
