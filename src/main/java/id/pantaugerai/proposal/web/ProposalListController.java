package id.pantaugerai.proposal.web;

import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.LandRequestService;
import id.pantaugerai.proposal.ProposalFilter;
import id.pantaugerai.proposal.ProposalFilter.View;
import id.pantaugerai.shared.Paging;
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

	private final LandRequestService requests;

	private final KelurahanService kelurahan;

	@GetMapping("/lahan/usulan")
	String list(Sent sent, @CurrentOfficer Officer officer, Model model) {
		List<KecamatanSummary> places = kelurahan.findAllKecamatan(officer.scope().areaPattern());
		ProposalFilter filter = sent.filter(officer.role(), places);
		model.addAttribute("filter", filter);
		model.addAttribute("page",
				requests.list(officer.scope(), filter, PageRequest.of(Paging.number(sent.halaman()), ROWS)));
		model.addAttribute("everyView", View.values());
		model.addAttribute("stages", LandStage.values());
		model.addAttribute("owners", OwnerClass.values());
		model.addAttribute("waiting", StepForm.ASKED);
		model.addAttribute("places", places);
		return "proposal/list";
	}

	/** Those who decide see first what waits for them; all others what runs. */
	private static View usual(Role role) {
		return (role == Role.BKAD || role == Role.PEMKOT || role == Role.PEMPROV) ? View.SAYA : View.BERJALAN;
	}

	/**
	 * What the address says.
	 *
	 * @param lihat which proposals
	 * @param tahap in which stage
	 * @param pemilik of whose land
	 * @param lewat which stage they have completed
	 * @param menunggu whom they wait for
	 * @param wilayah in which kecamatan
	 * @param halaman which page, from 1
	 */
	record Sent(@Nullable String lihat, @Nullable String tahap, @Nullable String pemilik, @Nullable String lewat,
			@Nullable String menunggu, @Nullable String wilayah, @Nullable String halaman) {

		ProposalFilter filter(Role reader, List<KecamatanSummary> places) {
			String place = places.stream()
				.map(KecamatanSummary::code)
				.filter((code) -> code.equals(wilayah))
				.findFirst()
				.orElse(null);
			return new ProposalFilter(Typed.choice(View.class, lihat).orElseGet(() -> usual(reader)),
					Typed.choice(LandStage.class, tahap).orElse(null),
					Typed.choice(OwnerClass.class, pemilik).orElse(null),
					Typed.choice(LandStage.class, lewat).orElse(null), Typed.choice(Role.class, menunggu).orElse(null),
					place);
		}

	}

}
