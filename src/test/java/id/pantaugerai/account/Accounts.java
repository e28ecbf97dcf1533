package id.pantaugerai.account;

import java.util.List;

/** Accounts that tests sign in with. */
public final class Accounts {

	public static final String PASSWORD = "gerai-di-setiap-kelurahan";

	public static final NewAccount KEDATON = new NewAccount("camat.kedaton", "Camat Kedaton", Role.CAMAT, "18.71.01");

	public static final NewAccount PEMKOT = new NewAccount("pemkot", "Asisten II", Role.PEMKOT, "18.71");

	public static final NewAccount ADMIN = new NewAccount("admin", "Operator", Role.ADMIN, "18.71");

	public static final List<NewAccount> ALL = List.of(KEDATON, PEMKOT, ADMIN,
			new NewAccount("bkad", "Bidang Aset", Role.BKAD, "18.71"),
			new NewAccount("dinas", "Dinas Koperasi", Role.DINAS, "18.71"),
			new NewAccount("pemprov", "Fasilitator", Role.PEMPROV, "18"));

	private Accounts() {
	}

	/** A signed-in officer of a role in the city, or a camat of Kedaton. */
	public static Officer officer(Role role) {
		NewAccount account = ALL.stream().filter((found) -> found.role() == role).findFirst().orElseThrow();
		return new Officer(1, account.username(), account.displayName(), new Scope(account.area(), role));
	}

}
