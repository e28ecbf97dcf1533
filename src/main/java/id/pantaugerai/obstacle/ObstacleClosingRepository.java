package id.pantaugerai.obstacle;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ObstacleClosingRepository extends Repository<ObstacleClosing, Long> {

	ObstacleClosing save(ObstacleClosing closing);

	Optional<ObstacleClosing> findById(long obstacleId);

}
