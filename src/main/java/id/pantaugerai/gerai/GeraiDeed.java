package id.pantaugerai.gerai;

import id.pantaugerai.account.Role;

/** What may be done to a gerai, and by whom. */
public enum GeraiDeed {

	/** Start its construction. */
	START(Role.CAMAT, Role.PEMKOT),
	/** Plan it anew. */
	REPLAN(Role.PEMKOT),
	/** Hand it over. */
	HAND_OVER(Role.PEMKOT, Role.DINAS);

	private final Role[] roles;

	GeraiDeed(Role... roles) {
		this.roles = roles;
	}

	Role[] roles() {
		return roles.clone();
	}

}
