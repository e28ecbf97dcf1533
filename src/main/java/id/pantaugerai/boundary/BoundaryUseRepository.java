package id.pantaugerai.boundary;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface BoundaryUseRepository extends Repository<BoundaryUse, Long> {

	BoundaryUse save(BoundaryUse use);

	Optional<BoundaryUse> findById(long id);

	Optional<BoundaryUse> findFirstByOrderByIdDesc();

	List<BoundaryUse> findFirst50ByOrderByIdDesc();

}
