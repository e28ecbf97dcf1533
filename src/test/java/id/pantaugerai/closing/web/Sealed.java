package id.pantaugerai.closing.web;

import java.time.Instant;
import java.util.List;

import id.pantaugerai.closing.FigureTable;
import id.pantaugerai.closing.SealedWeek;
import id.pantaugerai.closing.ShortCode;
import id.pantaugerai.shared.Week;

/** What the services would answer about one closed week. */
final class Sealed {

	static final Week WEEK = new Week(2026, 6);

	static final Instant MONDAY = Instant.parse("2026-02-09T02:00:00Z");

	static final ShortCode CODE = new ShortCode("K7M2Q9PRX4");

	static final SealedWeek FIRST = new SealedWeek("18.71", WEEK, 0, MONDAY, MONDAY, null, null, CODE, "ab".repeat(32));

	static final SealedWeek RALAT = new SealedWeek("18.71", WEEK, 1, MONDAY, MONDAY.plusSeconds(90_000),
			"Dinas <b>Koperasi</b>", "Terlambat", new ShortCode("A7M2Q9PRX4"), "cd".repeat(32));

	static final FigureTable FIGURES = new FigureTable("ringkasan.jumlah", "Angka", List.of("Uraian", "Minggu ini"),
			List.of(false, true), List.of(List.of("Lahan terverifikasi", "31")), "Kosong");

	private Sealed() {
	}

}
