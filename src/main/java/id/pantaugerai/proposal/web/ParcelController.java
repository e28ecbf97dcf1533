package id.pantaugerai.proposal.web;

import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.proposal.LandRequestService;
import id.pantaugerai.proposal.ParcelService;
import id.pantaugerai.proposal.ParcelView;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.web.AskedPlace;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * One parcel, whole: facts, verdict, the way to its legality, papers, history; and that a
 * camat has read a refusal.
 */
@Controller
@RequiredArgsConstructor
class ParcelController {

	private final ParcelService parcels;

	private final LandRequestService requests;

	@GetMapping("/lahan/{id:\\d{1,18}}")
	String show(@PathVariable long id, ProposeForm typed, AskedPlace asked, @CurrentOfficer Officer officer,
			Model model) {
		ParcelView parcel = parcels.of(id, asked.near().orElse(null), officer.scope());
		LandDossier dossier = parcel.dossier();
		model.addAttribute("parcel", parcel);
		model.addAttribute("asset", dossier.asset());
		model.addAttribute("kelurahan", dossier.kelurahan());
		model.addAttribute("facts", dossier.facts());
		model.addAttribute("history", parcel.history());
		model.addAttribute("documents", dossier.documents());
		model.addAttribute("can", dossier.can());
		model.addAttribute("chosen", typed.code().isBlank() ? dossier.kelurahan().code() : typed.code());
		model.addAttribute("submission", Typed.uuid(typed.submission()).orElseGet(UUID::randomUUID).toString());
		return "proposal/parcel";
	}

	@PostMapping("/lahan/usulan/{id:\\d{1,18}}/dibaca")
	String see(@PathVariable long id, @CurrentOfficer Officer officer) {
		return "redirect:/kelurahan/" + requests.see(id, officer) + "/calon-lahan";
	}

}
