package id.pantaugerai.dashboard;

import java.time.Clock;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.StandingFreshness;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Tells in one statement whether a dashboard drawn before still holds, and lets in who
 * may see it.
 */
@Component
@RequiredArgsConstructor
public class Stamps {

	private final DashboardQueries dashboards;

	private final StandingFreshness freshness;

	private final Clock clock;

	/**
	 * The state of the data of an officer's area.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role has no dashboard
	 */
	public Stamp current(Scope scope) {
		scope.requireRole(Role.PEMKOT, Role.BKAD, Role.DINAS, Role.PEMPROV, Role.ADMIN);
		Stamp stamp = read(scope);
		if (!stamp.isBehind()) {
			return stamp;
		}
		freshness.ensure(scope.areaPattern());
		return read(scope);
	}

	private Stamp read(Scope scope) {
		return dashboards.stamp(scope.area(), Zone.dateOf(clock.instant()));
	}

}
