package id.pantaugerai.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import id.pantaugerai.chart.Bar;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.obstacle.ObstacleBrief;
import id.pantaugerai.progress.ReportReturn;
import id.pantaugerai.shared.Week;
import id.pantaugerai.target.Countdown;
import id.pantaugerai.proposal.LandRequests;
import org.jspecify.annotations.Nullable;

/**
 * What waits in one kecamatan, and each of its kelurahan, the worst first.
 *
 * @param kecamatan which
 * @param today the day it is told of
 * @param week the week that runs
 * @param cards one a kelurahan
 * @param returned reports that were sent back and wait for an answer, the oldest first
 * @param obstacles what is open here, in a few words
 * @param requests what land was asked for, and what was refused unread
 * @param countdown how far the completion target is
 * @param changedAt when anything last changed here
 */
public record Worklist(KecamatanSummary kecamatan, LocalDate today, Week week, List<Card> cards,
		List<ReportReturn> returned, ObstacleBrief obstacles, LandRequests requests, Countdown countdown,
		@Nullable Instant changedAt) {

	/** How many reports that were sent back are named one by one. */
	static final int NAMED = 3;

	/** The first of the reports that were sent back. */
	public List<ReportReturn> returnedFirst() {
		return returned.subList(0, Math.min(returned.size(), NAMED));
	}

	/** Whether nothing waits here. */
	public boolean isDone() {
		return unreported() == 0 && obstacles.open() == 0 && returned.isEmpty();
	}

	/** How many kelurahan have not reported this week. */
	public long unreported() {
		return count((card) -> !card.reported());
	}

	/**
	 * The first kelurahan, worst first, that has not reported this week; absent when all
	 * have.
	 */
	public @Nullable Card firstUnreported() {
		return cards.stream().filter((card) -> !card.reported()).findFirst().orElse(null);
	}

	/** Whether a card is the one to begin with. */
	public boolean isNext(Card card) {
		return card.equals(firstUnreported());
	}

	/** How many kelurahan have not reported for seven days. */
	public long stale() {
		return count((card) -> card.standing().stale());
	}

	/** The critical sites for which nobody has said what stands in the way. */
	public List<Card> unexplained() {
		return cards.stream()
			.filter((card) -> card.standing().control() == ControlStatus.KRITIS && card.standing().openObstacles() == 0)
			.toList();
	}

	/** How many sites were started. */
	public long started() {
		return count((card) -> card.standing().stage() != ConstructionStage.BELUM_MULAI);
	}

	/** How many sites are far behind their plan or past the target. */
	public long critical() {
		return count((card) -> card.standing().control() == ControlStatus.KRITIS
				|| card.standing().control() == ControlStatus.LEWAT_TARGET);
	}

	/** How many sites are behind their plan. */
	public long warned() {
		return count((card) -> card.standing().control() == ControlStatus.WASPADA);
	}

	private long count(Predicate<Card> wanted) {
		return cards.stream().filter(wanted).count();
	}

	/**
	 * One kelurahan on a phone.
	 *
	 * @param standing where it stands
	 * @param reported whether a report came in this week
	 */
	public record Card(Standing standing, boolean reported) {

		static Card of(Standing standing, LocalDate monday) {
			LocalDate last = standing.lastReportedOn();
			return new Card(standing, last != null && !last.isBefore(monday));
		}

		/** State in a shape and a word. */
		public Badge badge() {
			return Badge.of(standing);
		}

		/** Progress against the plan; absent before construction. */
		public @Nullable Bar bar() {
			return (standing.stage() != ConstructionStage.BELUM_MULAI) ? new Bar(standing.physical(), standing.plan())
					: null;
		}

	}

}
