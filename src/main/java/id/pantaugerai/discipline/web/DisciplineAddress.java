package id.pantaugerai.discipline.web;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.discipline.KecamatanKey;
import id.pantaugerai.discipline.KelurahanKey;
import id.pantaugerai.discipline.Reporting;
import id.pantaugerai.shared.ListOrder;
import id.pantaugerai.shared.Week;
import org.jspecify.annotations.Nullable;

/**
 * The address of the page: everything a reader has chosen, so that a link shows another
 * the same.
 *
 * @param week which week
 * @param kecamatan the kecamatan whose kelurahan are listed; absent for all
 * @param reporting which of them; absent for all
 * @param table the order of the kecamatan
 * @param list the order of the kelurahan
 */
record DisciplineAddress(Week week, @Nullable String kecamatan, @Nullable Reporting reporting,
		ListOrder<KecamatanKey> table, ListOrder<KelurahanKey> list) {

	static final String PATH = "/laporan/kepatuhan";

	private static final ListOrder<KecamatanKey> TABLE = new ListOrder<>(KecamatanKey.KECAMATAN, false);

	private static final ListOrder<KelurahanKey> LIST = new ListOrder<>(KelurahanKey.KECAMATAN, false);

	static DisciplineAddress of(Asked asked, Week week) {
		return new DisciplineAddress(week, text(asked.kecamatan()), Reporting.find(or(asked.keadaan())).orElse(null),
				ListOrder.parse(KecamatanKey.class, or(asked.urut())).orElse(TABLE),
				ListOrder.parse(KelurahanKey.class, or(asked.daftar())).orElse(LIST));
	}

	/** Another week, of the same kelurahan. */
	public String of(Week other) {
		return new DisciplineAddress(other, kecamatan, reporting, table, list).href(PATH, 0);
	}

	/** The kelurahan behind a count: of one kecamatan, or of all. */
	public String behind(@Nullable String kecamatanCode, @Nullable String parameter) {
		Reporting wanted = Reporting.find(or(parameter)).orElse(null);
		return new DisciplineAddress(week, text(kecamatanCode), wanted, table, list).href(PATH, 0) + "#daftar";
	}

	/** The kecamatan in the order that the head of a column stands for. */
	public String sorted(KecamatanKey key) {
		return new DisciplineAddress(week, kecamatan, reporting, table.next(key), list).href(PATH, 0);
	}

	/** The kelurahan in the order that the head of a column stands for. */
	public String sorted(KelurahanKey key) {
		return new DisciplineAddress(week, kecamatan, reporting, table, list.next(key)).href(PATH, 0) + "#daftar";
	}

	/** Another page of the kelurahan, from 0. */
	public String at(int page) {
		return href(PATH, page) + "#daftar";
	}

	/** The whole list as a file of this kind. */
	public String file(String kind) {
		return href(PATH + "." + kind, 0);
	}

	private String href(String path, int page) {
		List<String> parts = new ArrayList<>(List.of("minggu=" + week.text()));
		if (kecamatan != null) {
			parts.add("kecamatan=" + kecamatan);
		}
		if (reporting != null) {
			parts.add("keadaan=" + reporting.parameter());
		}
		if (!table.equals(TABLE)) {
			parts.add("urut=" + table.parameter());
		}
		if (!list.equals(LIST)) {
			parts.add("daftar=" + list.parameter());
		}
		if (page > 0) {
			parts.add("halaman=" + (page + 1));
		}
		return path + "?" + String.join("&", parts);
	}

	private static @Nullable String text(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	private static String or(@Nullable String value) {
		return (value != null) ? value : "";
	}

	/** What a browser may ask for. */
	record Asked(@Nullable String minggu, @Nullable String kecamatan, @Nullable String keadaan, @Nullable String urut,
			@Nullable String daftar, @Nullable Integer halaman) {
	}

}
