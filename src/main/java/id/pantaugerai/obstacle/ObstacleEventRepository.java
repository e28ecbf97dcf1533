package id.pantaugerai.obstacle;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObstacleEventRepository extends Repository<ObstacleEvent, Long> {

	ObstacleEvent save(ObstacleEvent event);

	List<ObstacleEvent> findByObstacleIdOrderById(long obstacleId);

	/**
	 * What happened before an instant to every obstacle of an area that was not closed
	 * before an earlier one.
	 */
	@Query("""
			select e from ObstacleEvent e join Obstacle o on o.id = e.obstacleId
			where o.kelurahanCode like :areaPattern and o.recordedAt < :over and e.recordedAt < :over
			  and (o.closedAt is null or o.closedAt >= :from)
			order by e.obstacleId, e.id
			""")
	List<ObstacleEvent> findHistories(String areaPattern, Instant from, Instant over);

}
