package id.pantaugerai.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface ObstacleRepository extends Repository<Obstacle, Long> {

	Obstacle save(Obstacle obstacle);

	Optional<Obstacle> findBySubmissionId(UUID submissionId);

	Optional<Obstacle> findByIdAndKelurahanCode(long id, String code);

	@NativeQuery("""
			select o.id, k.name, o.description, o.since, o.recorded_at, coalesce(a.display_name, '–') as recorded_by,
			       c.solution, c.recorded_at as closed_at, b.display_name as closed_by
			from obstacle o
			  join obstacle_category k on k.code = o.category_code
			  left join obstacle_closing c on c.obstacle_id = o.id
			  left join account a on a.id = o.recorded_by
			  left join account b on b.id = c.recorded_by
			where o.kelurahan_code = :code
			order by (c.obstacle_id is null) desc, o.since, o.id
			""")
	List<ObstacleSummary> findAll(String code);

	@NativeQuery("select code, name from obstacle_category order by position")
	List<ObstacleCategory> findCategories();

	/** Holds one kelurahan against another writer until the transaction ends. */
	@NativeQuery("select code from kelurahan where code = :code for no key update")
	Optional<String> hold(String code);

}
