package id.pantaugerai.land.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.land.LandDossier;
import id.pantaugerai.land.LandDossiers;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One land asset, as the register knows it. */
@Controller
@RequiredArgsConstructor
class LandDossierController {

	private final LandDossiers dossiers;

	@GetMapping("/lahan/" + LandAssetController.ID)
	String show(@PathVariable long id, @CurrentOfficer Officer officer, Model model) {
		LandDossier dossier = dossiers.of(id, officer.scope());
		model.addAttribute("asset", dossier.asset());
		model.addAttribute("kelurahan", dossier.kelurahan());
		model.addAttribute("facts", dossier.facts());
		model.addAttribute("history", dossier.history());
		model.addAttribute("documents", dossier.documents());
		model.addAttribute("can", dossier.can());
		return "land/asset";
	}

}
