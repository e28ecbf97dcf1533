package id.pantaugerai.docket;

import java.util.List;
import java.util.regex.Pattern;

/** By what a list of obstacles can be narrowed, in the order in which it is offered. */
public enum DocketFacet {

	FOR("untuk", "saya"), TIER("jenjang", "kecamatan", "kota", "provinsi", "pusat"), OFFICE("opd"), CATEGORY("jenis"),
	STATE("status", "baru", "ditangani", "menunggu-pelapor", "diselesaikan", "dibuka-lagi", "ditutup", "semua"),
	TIME("waktu", "lewat", "hampir", "berhenti"), AGE("umur", "0-5", "6-14", "15-30", "30-lebih"),
	SEVERITY("berat", "mengancam-target", "menghambat", "memperlambat"),
	MARK("tanda", "naik-minggu-ini", "dijawab-provinsi", "tanpa-rencana", "ditutup-setahun");

	private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");

	private final String parameter;

	private final List<String> values;

	DocketFacet(String parameter, String... values) {
		this.parameter = parameter;
		this.values = List.of(values);
	}

	/** Its name in an address. */
	public String parameter() {
		return parameter;
	}

	/** What it offers; empty where the settings say. */
	public List<String> offered() {
		return values;
	}

	/** Whether an address may say this of it. */
	public boolean knows(String value) {
		return values.isEmpty() ? CODE.matcher(value).matches() : values.contains(value);
	}

}
