package id.pantaugerai.obstacle;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ObstacleEventRepository extends Repository<ObstacleEvent, Long> {

	ObstacleEvent save(ObstacleEvent event);

	List<ObstacleEvent> findByObstacleIdOrderById(long obstacleId);

}
