package id.pantaugerai.obstacle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.pantaugerai.calendar.WorkingDays;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how obstacles stood at any past instant, from their history alone. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleHistory {

	private final ObstacleEventRepository events;

	private final ObstacleSettings settings;

	private final JdbcClient jdbc;

	/**
	 * The obstacles of an area that were noted before an instant and were not closed
	 * before an earlier one, by id.
	 * @param from what was closed before then is left out
	 * @param over what happened from then on is not known
	 * @param days the working days by which time is counted
	 */
	public List<PastObstacle> told(String areaPattern, Instant from, Instant over, WorkingDays days) {
		Map<Long, List<ObstacleEvent>> histories = events.findHistories(areaPattern, from, over)
			.stream()
			.collect(Collectors.groupingBy(ObstacleEvent::getObstacleId));
		Retrospect retrospect = new Retrospect(days,
				settings.offices().stream().collect(Collectors.toMap(ObstacleOffice::code, ObstacleOffice::name)));
		return present(areaPattern, from, over).stream()
			.filter((now) -> histories.containsKey(now.id()))
			.map((now) -> retrospect.of(now, Objects.requireNonNull(histories.get(now.id()))))
			.filter((then) -> then.it().closedAt() == null || !then.it().closedAt().isBefore(from))
			.toList();
	}

	private List<ObstacleSummary> present(String areaPattern, Instant from, Instant over) {
		return jdbc.sql(ObstacleRow.SELECT + """
				where o.kelurahan_code like :area and o.recorded_at < :over
				  and (o.closed_at is null or o.closed_at >= :from)
				order by o.id
				""")
			.param("area", areaPattern)
			.param("from", Timestamp.from(from))
			.param("over", Timestamp.from(over))
			.query(ObstacleRow::read)
			.list();
	}

}
