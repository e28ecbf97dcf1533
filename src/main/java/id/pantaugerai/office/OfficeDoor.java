package id.pantaugerai.office;

import java.util.List;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Finds the offices that somebody may keep. */
@Component
@RequiredArgsConstructor
class OfficeDoor {

	private final OfficeRepository offices;

	/** For a letter, whoever writes it. */
	Office find(String code) {
		return offices.findByCode(code).orElseThrow(() -> new NotFoundException("No office " + code));
	}

	/** For whoever keeps it. */
	Office open(Scope scope, String code) {
		scope.requireRole(Role.ADMIN, Role.DINAS);
		Office office = find(code);
		if (!scope.covers(office.getArea())) {
			throw new NotFoundException("No office " + code + " in " + scope.area());
		}
		if (!office.isKeptBy(scope)) {
			scope.requireRole(Role.ADMIN);
		}
		return office;
	}

	/** For whoever changes it; nobody else does until the transaction ends. */
	Office hold(Scope scope, String code) {
		return offices.hold(open(scope, code).getId());
	}

	List<Office> kept(Scope scope) {
		scope.requireRole(Role.ADMIN, Role.DINAS);
		return offices.findIn(scope.areaPattern()).stream().filter((office) -> office.isKeptBy(scope)).toList();
	}

}
