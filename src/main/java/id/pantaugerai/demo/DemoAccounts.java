package id.pantaugerai.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import id.pantaugerai.account.NewAccount;
import id.pantaugerai.account.Role;
import id.pantaugerai.kelurahan.KecamatanSummary;

/** The accounts of the sample: one for each kecamatan and one for each office. */
final class DemoAccounts {

	static final String PASSWORD = "contoh-merah-putih";

	private static final String CITY = "18.71";

	private DemoAccounts() {
	}

	/** The offices, then a camat for each kecamatan. */
	static List<NewAccount> of(List<KecamatanSummary> kecamatan) {
		return Stream.concat(offices(), kecamatan.stream().map(DemoAccounts::camat)).toList();
	}

	/** {@code camat.tanjungkarangbarat} for Tanjung Karang Barat. */
	static String username(KecamatanSummary kecamatan) {
		return "camat." + kecamatan.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	private static Stream<NewAccount> offices() {
		return Stream.of(new NewAccount("pemkot", "Asisten II", Role.PEMKOT, CITY),
				new NewAccount("bkad", "BKAD Kota", Role.BKAD, CITY),
				new NewAccount("dinas", "Dinas Koperasi dan UKM", Role.DINAS, CITY),
				new NewAccount("pemprov", "Fasilitator Provinsi", Role.PEMPROV, "18"),
				new NewAccount("admin", "Operator", Role.ADMIN, CITY));
	}

	private static NewAccount camat(KecamatanSummary kecamatan) {
		return new NewAccount(username(kecamatan), "Camat " + kecamatan.name(), Role.CAMAT, kecamatan.code());
	}

}
