package id.pantaugerai.land.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.PlaceChoice;
import id.pantaugerai.land.LandPlaces;
import id.pantaugerai.land.LandPoint;
import id.pantaugerai.shared.PlainText;
import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Says what is wrong with a form about a land asset that its annotations cannot say.
 *
 * @param form as it was typed
 * @param places where the officer may keep assets
 * @param ground the map of the area
 * @param errors what is wrong
 */
record LandAssetCheck(LandAssetForm form, PlaceChoice places, LandPlaces ground, Errors errors) {

	/** The owners whose assets a role keeps, in the order of priority. */
	static List<OwnerClass> owners(Scope scope) {
		return (scope.role() == Role.PEMPROV) ? List.of(OwnerClass.PEMPROV) : List.of(OwnerClass.values());
	}

	void all(Scope scope, boolean change) {
		boolean owned = owners(scope).stream().anyMatch((owner) -> owner.name().equals(form.owner()));
		reject(!owned, "owner", "field.required");
		reject(!places.holds(form.kelurahanCode()), "kelurahanCode", "land.form.place");
		reject(change && form.why().isEmpty(), "reason", "land.form.reason.missing");
		reject(form.holder() != null && PlainText.clean(form.holder()) == null, "holder", "field.required");
		point(scope);
	}

	private void point(Scope scope) {
		Optional<BigDecimal> latitude = degrees("latitude", form.latitude(), LandPoint::isLatitude);
		Optional<BigDecimal> longitude = degrees("longitude", form.longitude(), LandPoint::isLongitude);
		if (errors.hasFieldErrors("latitude") || errors.hasFieldErrors("longitude")) {
			return;
		}
		reject(latitude.isPresent() != longitude.isPresent(), latitude.isPresent() ? "longitude" : "latitude",
				"land.form.point.half");
		boolean whole = latitude.isPresent() && longitude.isPresent();
		reject(whole && ground.beyond(scope, latitude.get(), longitude.get()), "latitude", "land.form.point.beyond");
	}

	private Optional<BigDecimal> degrees(String field, @Nullable String typed, Predicate<BigDecimal> inside) {
		Optional<BigDecimal> degrees = LandPoint.degrees(typed);
		reject(Typed.text(typed) != null && degrees.filter(inside).isEmpty(), field, "land.form." + field + ".wrong");
		return degrees;
	}

	private void reject(boolean wrong, String field, String message) {
		if (wrong && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, message);
		}
	}

}
