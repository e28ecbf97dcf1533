package id.pantaugerai.account.web;

import java.util.Map;

import id.pantaugerai.account.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Which areas go with which role, said at the field. */
final class AreaRule {

	private static final int KECAMATAN = "18.71.01".length();

	private AreaRule() {
	}

	static void check(Errors errors, @Nullable Role role, @Nullable String area, Map<String, String> areas) {
		if (role == null || area == null || errors.hasFieldErrors("area")) {
			return;
		}
		if (!areas.containsKey(area)) {
			errors.rejectValue("area", "account.area.unknown");
		}
		else if ((role == Role.CAMAT) != (area.length() == KECAMATAN)) {
			errors.rejectValue("area", (role == Role.CAMAT) ? "account.area.narrow" : "account.area.wide");
		}
		else if (role != Role.PEMPROV && area.length() < "18.71".length()) {
			errors.rejectValue("area", "account.area.province");
		}
	}

}
