package id.pantaugerai.account;

/** What an officer does in the programme, and so what they may do here. */
public enum Role {

	/** The camat and staff of one kecamatan: report. */
	CAMAT,

	/** The city's secretariat and command centre: read, check, handle obstacles. */
	PEMKOT,

	/** The city's asset office: keeps the land register. */
	BKAD,

	/** The cooperative office: closes the week, exports, keeps readiness. */
	DINAS,

	/** The provincial facilitator: answers what was escalated. */
	PEMPROV,

	/** The operator: users, targets, templates, boundaries. */
	ADMIN;

	/** The name Spring Security knows this role by. */
	public String authority() {
		return "ROLE_" + name();
	}

}
