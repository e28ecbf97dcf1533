package id.pantaugerai.gerai;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gerai to test with. */
public final class Buildings {

	/** Sukamenanti, from Monday, 5 January 2026, in two steps and twelve weeks. */
	public static final GeraiDetail STARTED = with(null);

	/** The same, passed on. */
	public static final GeraiDetail HANDED_OVER = with(new HandoverSummary(LocalDate.of(2026, 4, 6), "BA/12/2026", null,
			Instant.parse("2026-04-06T04:00:00Z"), "Dinas Koperasi"));

	private Buildings() {
	}

	/** Says that it was started before. */
	public static AlreadyStartedException alreadyStarted() {
		return new AlreadyStartedException(STARTED.summary());
	}

	private static GeraiDetail with(@Nullable HandoverSummary handover) {
		Instant then = Instant.parse("2026-01-05T02:00:00Z");
		LocalDate firstDay = LocalDate.of(2026, 1, 5);
		return new GeraiDetail(new GeraiSummary(7, "18.71.01.1005", firstDay, 1, then, "Camat Kedaton"),
				List.of(step(1, "Struktur", 60, 0, 70), step(2, "Penyelesaian", 40, 60, 100)),
				List.of(new BaselineSummary(1, firstDay, 12, Gerai.FIRST_PLAN, then, "Camat Kedaton")), handover);
	}

	private static MilestonePlan step(int position, String name, int weight, int start, int finish) {
		return new MilestonePlan(position, position, name, BigDecimal.valueOf(weight), BigDecimal.valueOf(start),
				BigDecimal.valueOf(finish));
	}

}
