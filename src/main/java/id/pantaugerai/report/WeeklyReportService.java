package id.pantaugerai.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.NotFoundException;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.standing.PastWeek;
import id.pantaugerai.standing.Standing;
import id.pantaugerai.standing.StandingHistory;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how every kelurahan of an officer's area stood at the end of any week. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class WeeklyReportService {

	private final ReportQueries reports;

	private final StandingHistory history;

	private final KelurahanService kelurahan;

	private final Clock clock;

	/**
	 * The running week and every week before it until the first report, newest first.
	 * @param year to which it is narrowed; absent for all
	 */
	public Page<ReportedWeek> weeks(Scope scope, @Nullable Integer year, Pageable pageable) {
		WeekSpan span = span(scope).in(year).orElse(null);
		if (span == null) {
			return Page.empty(pageable);
		}
		String area = scope.areaPattern();
		Week current = Week.of(Zone.dateOf(clock.instant()));
		long expected = kelurahan.findAllKecamatan(area).stream().mapToLong(KecamatanSummary::kelurahanCount).sum();
		List<Week> shown = span.page(pageable);
		Map<LocalDate, Long> reported = shown.isEmpty() ? Map.of()
				: reports.reported(area, shown.get(shown.size() - 1), shown.get(0));
		List<ReportedWeek> weeks = shown.stream()
			.map((week) -> new ReportedWeek(week, week.equals(current), reported.getOrDefault(week.monday(), 0L),
					expected))
			.toList();
		if (weeks.isEmpty()) {
			throw new NotFoundException("page " + pageable.getPageNumber() + " of the weeks");
		}
		return new PageImpl<>(weeks, pageable, span.count());
	}

	/** So many of these weeks at most, by their name alone. */
	public List<Week> names(Scope scope, int most) {
		return span(scope).page(PageRequest.of(0, most));
	}

	/** The years that these weeks lie in, newest first. */
	public List<Integer> years(Scope scope) {
		return span(scope).years();
	}

	private WeekSpan span(Scope scope) {
		Week current = Week.of(Zone.dateOf(clock.instant()));
		Week first = reports.firstWeek(scope.areaPattern())
			.filter((week) -> week.compareTo(current) < 0)
			.orElse(current);
		return new WeekSpan(first, current);
	}

	/**
	 * The report of a week, from what was known at its end; of the running week, from
	 * what is known now.
	 * @throws NotFoundException when the week has not begun
	 */
	public WeeklyReport get(Scope scope, Week week) {
		Instant now = clock.instant();
		if (Zone.startOf(week.monday()).isAfter(now)) {
			throw new NotFoundException("week " + week + " has not begun");
		}
		boolean running = week.end().isAfter(now);
		Instant asOf = running ? now : week.end();
		String area = scope.areaPattern();
		return told(new Head(week, asOf, area, kecamatan(scope)), history.atEndOf(week, area),
				history.atEndOf(week.previous(), area));
	}

	/**
	 * The report of a week as it was known before an instant, beside the week before.
	 * @param area of which is told, as a Kemendagri code
	 */
	public WeeklyReport told(String area, Instant asOf, PastWeek week, PastWeek before) {
		return told(new Head(week.week(), asOf, area + "%", null), week.standings(), before.standings());
	}

	private WeeklyReport told(Head head, List<Standing> standings, List<Standing> before) {
		Week week = head.week();
		Instant over = head.asOf().isBefore(week.end()) ? head.asOf() : week.end();
		return new WeeklyReport(week, head.asOf().isBefore(week.end()), head.asOf(), head.kecamatan(),
				new WeekSummary(week, standings, before).lines(),
				rows(head.area(), standings, before, reports.openObstacles(head.area(), over)));
	}

	private List<ReportRow> rows(String area, List<Standing> standings, List<Standing> before,
			Map<String, String> obstacles) {
		Map<String, KecamatanSummary> kecamatan = kelurahan.findAllKecamatan(area)
			.stream()
			.collect(Collectors.toMap(KecamatanSummary::code, Function.identity()));
		Map<String, Standing> now = byCode(standings);
		Map<String, Standing> then = byCode(before);
		return kelurahan.findAll(area)
			.stream()
			.map((place) -> new ReportRow(place, Objects.requireNonNull(kecamatan.get(place.kecamatanCode())),
					Objects.requireNonNull(now.get(place.code())), Objects.requireNonNull(then.get(place.code())),
					obstacles.get(place.code())))
			.toList();
	}

	private static Map<String, Standing> byCode(List<Standing> standings) {
		return standings.stream().collect(Collectors.toMap(Standing::kelurahanCode, Function.identity()));
	}

	private @Nullable String kecamatan(Scope scope) {
		return kelurahan.findAllKecamatan(scope.areaPattern())
			.stream()
			.filter((found) -> found.code().equals(scope.area()))
			.map(KecamatanSummary::name)
			.findFirst()
			.orElse(null);
	}

	/** Of which week and area is told, and how far. */
	private record Head(Week week, Instant asOf, String area, @Nullable String kecamatan) {
	}

}
