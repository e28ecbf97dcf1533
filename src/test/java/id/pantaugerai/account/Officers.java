package id.pantaugerai.account;

import java.util.List;

/** One officer of every role; {@code officers.sql} gives them accounts. */
public final class Officers {

	/** A camat of Kedaton (18.71.01). */
	public static final Officer CAMAT = officer(9001, "uji.camat", "Camat Kedaton", new Scope("18.71.01", Role.CAMAT));

	/** An assistant of the city. */
	public static final Officer PEMKOT = officer(9002, "uji.pemkot", "Asisten II", new Scope("18.71", Role.PEMKOT));

	/** The city's asset office. */
	public static final Officer BKAD = officer(9003, "uji.bkad", "BKAD", new Scope("18.71", Role.BKAD));

	/** The cooperative office. */
	public static final Officer DINAS = officer(9004, "uji.dinas", "Dinas Koperasi", new Scope("18.71", Role.DINAS));

	/** The provincial facilitator. */
	public static final Officer PEMPROV = officer(9005, "uji.pemprov", "Fasilitator", new Scope("18", Role.PEMPROV));

	/** The operator. */
	public static final Officer ADMIN = officer(9006, "uji.admin", "Operator", new Scope("18.71", Role.ADMIN));

	/** All of them. */
	public static final List<Officer> ALL = List.of(CAMAT, PEMKOT, BKAD, DINAS, PEMPROV, ADMIN);

	/** All but the operator. */
	public static final List<Officer> NO_OPERATORS = ALL.stream()
		.filter((officer) -> officer.role() != Role.ADMIN)
		.toList();

	private Officers() {
	}

	private static Officer officer(long id, String username, String displayName, Scope scope) {
		return new Officer(id, username, displayName, scope);
	}

}
