package id.pantaugerai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Sums up a week beside the one before it.
 *
 * @param week the week
 * @param now where every kelurahan stood at its end
 * @param before where every kelurahan stood at the end of the week before
 */
record WeekSummary(Week week, List<Standing> now, List<Standing> before) {

	List<SummaryLine> lines() {
		return List.of(
				new SummaryLine("report.sum.reported", true, reported(before, week.previous()), reported(now, week)),
				count("land", (it) -> it.land() == LandStatus.TERVERIFIKASI), count("started", WeekSummary::started),
				count("finished", (it) -> it.stage().compareTo(ConstructionStage.SELESAI) >= 0),
				average("average.started", WeekSummary::measured), average("average.all", (it) -> true),
				count("past", (it) -> it.control() == ControlStatus.LEWAT_TARGET),
				count("critical", (it) -> it.control() == ControlStatus.KRITIS),
				count("warned", (it) -> it.control() == ControlStatus.WASPADA),
				count("simple", (it) -> it.operation() == OperationStatus.GERAI_SEDERHANA),
				count("operating", (it) -> it.operation() == OperationStatus.BEROPERASI),
				line("obstacles", true, (all) -> sum(all, (it) -> BigDecimal.valueOf(it.openObstacles()))));
	}

	private SummaryLine count(String word, Predicate<Standing> counts) {
		return line(word, true, (all) -> BigDecimal.valueOf(all.stream().filter(counts).count()));
	}

	private SummaryLine average(String word, Predicate<Standing> counts) {
		return line(word, false, (all) -> average(all.stream().filter(counts).toList()));
	}

	private SummaryLine line(String word, boolean counted, Figure figure) {
		return new SummaryLine("report.sum." + word, counted, figure.of(before), figure.of(now));
	}

	private static boolean started(Standing standing) {
		return standing.stage() != ConstructionStage.BELUM_MULAI;
	}

	/** Started and reported: a site that nobody has reported has no figure, not zero. */
	private static boolean measured(Standing standing) {
		return started(standing) && standing.physical() != null;
	}

	private static BigDecimal reported(List<Standing> all, Week week) {
		return BigDecimal.valueOf(all.stream()
			.map(Standing::lastReportedAt)
			.filter((at) -> at != null && !Zone.dateOf(at).isBefore(week.monday()))
			.count());
	}

	private static @Nullable BigDecimal average(List<Standing> standings) {
		return standings.isEmpty() ? null
				: sum(standings, (it) -> (it.physical() != null) ? it.physical() : BigDecimal.ZERO)
					.divide(BigDecimal.valueOf(standings.size()), 2, RoundingMode.HALF_UP);
	}

	private static BigDecimal sum(List<Standing> standings, Function<Standing, BigDecimal> figure) {
		return standings.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** One figure of a week. */
	private interface Figure {

		@Nullable BigDecimal of(List<Standing> standings);

	}

}
