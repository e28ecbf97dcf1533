package id.pantaugerai.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.TerritoryLevel;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the projection of where each kelurahan stands equal to its history. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class StandingService {

	private static final String EVERYWHERE = "%";

	private final StandingHistory history;

	private final Projection projection;

	private final KelurahanNews news;

	private final StandingQueries standings;

	private final PlanWeeks plans;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/**
	 * The state of an area's projection: pages drawn for one version stay true until it
	 * changes.
	 */
	public StandingVersion version(String areaPattern) {
		return standings.version(areaPattern);
	}

	/**
	 * Projects one kelurahan anew, in the transaction of what happened to it.
	 * @return whether every kelurahan of its kecamatan has now reported the week
	 */
	@Transactional
	public boolean project(String kelurahanCode) {
		Standing standing = news.ask(kelurahanCode, TerritoryLevel.KECAMATAN.of(kelurahanCode), clock.instant());
		return news.write(standing);
	}

	/** Projects the plan of the kecamatan anew in which a gerai got a new baseline. */
	@Transactional
	public void projectPlan(String kelurahanCode) {
		String kecamatan = TerritoryLevel.KECAMATAN.of(kelurahanCode);
		Instant now = clock.instant();
		projection.touch(kecamatan, Zone.dateOf(now), now);
		writePlan(kecamatan);
	}

	/**
	 * Brings every kelurahan to today, as plans move on although nobody reports, and
	 * fills weeks that passed unseen.
	 */
	@Transactional
	public void refresh() {
		refreshToday();
		unseenWeeks().forEach(this::writeWeek);
	}

	/** Whether the projection holds for an earlier day, or for none. */
	public boolean isBehind() {
		LocalDate asOf = version(EVERYWHERE).asOf();
		return asOf == null || asOf.isBefore(Zone.dateOf(clock.instant()));
	}

	/** Brings every kelurahan to today. */
	@Transactional
	public void refreshToday() {
		Instant now = clock.instant();
		LocalDate today = Zone.dateOf(now);
		for (KecamatanSummary kecamatan : kelurahan.findAllKecamatan(EVERYWHERE)) {
			projection.touch(kecamatan.code(), today, now);
			projection.write(history.today(kecamatan.code() + EVERYWHERE));
			projection.writeWeek(kecamatan.code(), Week.of(today).monday());
		}
	}

	/** The weeks since the first report whose end nobody has written yet. */
	public List<Week> unseenWeeks() {
		return standings.unwrittenWeeks(Week.of(Zone.dateOf(clock.instant())));
	}

	/**
	 * Writes the end of one week that passed unseen. The history is read first, so that
	 * reports wait for the writing alone.
	 */
	@Transactional
	public void fill(Week week) {
		writeWeek(week);
	}

	/**
	 * Recomputes the whole projection from history, every past week and every plan
	 * included. Holds every kecamatan before its weeks, in the order in which others do.
	 */
	@Transactional
	public void rebuild() {
		refreshToday();
		projection.clearWeeks();
		refresh();
		kelurahan.findAllKecamatan(EVERYWHERE).forEach((kecamatan) -> writePlan(kecamatan.code()));
	}

	private void writePlan(String kecamatanCode) {
		projection.writePlan(kecamatanCode, plans.of(kecamatanCode + EVERYWHERE, Horizon.at(StandingHistory.EVER)));
	}

	/** Holds the standings of one kecamatan at a time, however many there are. */
	private void writeWeek(Week week) {
		List<KecamatanEnd> ends = kelurahan.findAllKecamatan(EVERYWHERE)
			.stream()
			.map((kecamatan) -> KecamatanEnd.of(kecamatan.code(), history.atEndOf(week, kecamatan.code() + EVERYWHERE)))
			.toList();
		ends.forEach((end) -> {
			projection.raise(end.kecamatanCode());
			projection.writeEnd(week.monday(), end);
		});
	}

}
