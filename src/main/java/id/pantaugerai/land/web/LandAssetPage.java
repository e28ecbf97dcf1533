package id.pantaugerai.land.web;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.PlaceChoice;
import id.pantaugerai.land.LandPlaces;
import id.pantaugerai.land.LandPoint;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.TitleKind;
import id.pantaugerai.web.AskedPlace;
import id.pantaugerai.web.TileServer;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Gathers what a form about a land asset offers, and says what is wrong with it. */
@Component
@RequiredArgsConstructor
class LandAssetPage {

	private final KelurahanService kelurahan;

	private final LandPlaces ground;

	private final TileServer tiles;

	/** Offers everything there is to choose; answers with the kelurahan among it. */
	PlaceChoice fill(Model model, Scope scope, AskedPlace asked) {
		PlaceChoice places = kelurahan.choice(scope.areaPattern(), asked.near().orElse(null));
		model.addAttribute("places", places);
		model.addAttribute("owners", LandAssetCheck.owners(scope));
		model.addAttribute("titles", TitleKind.values());
		model.addAttribute("uses", CurrentUse.values());
		model.addAttribute("slopes", Slope.values());
		model.addAttribute("hazards", Hazard.values());
		model.addAttribute("plans", SpatialPlan.values());
		model.addAttribute("answers", Tri.values());
		model.addAttribute("tiles", tiles);
		return places;
	}

	/** Says what is wrong with a form, and offers everything again. */
	void check(LandAssetForm form, BindingResult errors, Scope scope, boolean change, Model model) {
		PlaceChoice places = fill(model, scope, form.asked());
		new LandAssetCheck(form, places, ground, errors).all(scope, change);
		model.addAttribute("strays", !errors.hasFieldErrors("latitude") && strays(form, scope));
	}

	/** Whether the point that was typed lies outside the kelurahan. */
	boolean strays(LandAssetForm form, Scope scope) {
		return ground.strays(scope, form.kelurahanCode(), LandPoint.degrees(form.latitude()).orElse(null),
				LandPoint.degrees(form.longitude()).orElse(null));
	}

}
