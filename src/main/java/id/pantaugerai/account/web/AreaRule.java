package id.pantaugerai.account.web;

import java.util.Map;

import id.pantaugerai.account.Role;
import id.pantaugerai.kelurahan.TerritoryLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Which areas go with which role, said at the field. */
final class AreaRule {

	private AreaRule() {
	}

	static void check(Errors errors, @Nullable Role role, @Nullable String area, Map<String, String> areas) {
		if (role == null || area == null || errors.hasFieldErrors("area")) {
			return;
		}
		if (!areas.containsKey(area)) {
			errors.rejectValue("area", "account.area.unknown");
		}
		else if ((role == Role.CAMAT) != TerritoryLevel.KECAMATAN.names(area)) {
			errors.rejectValue("area", (role == Role.CAMAT) ? "account.area.narrow" : "account.area.wide");
		}
		else if (role != Role.PEMPROV && TerritoryLevel.PROVINSI.names(area)) {
			errors.rejectValue("area", "account.area.province");
		}
	}

}
