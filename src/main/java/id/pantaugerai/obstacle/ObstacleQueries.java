package id.pantaugerai.obstacle;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads obstacles as pages show them. */
@Component
@RequiredArgsConstructor
class ObstacleQueries {

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	Optional<ObstacleSummary> find(String number) {
		return jdbc.sql(ObstacleRow.SELECT + "where o.number = :number")
			.param("number", number)
			.query(ObstacleRow::read)
			.optional();
	}

	/** The open ones first, the oldest of them on top; then the last ones closed. */
	List<ObstacleSummary> ofKelurahan(String code) {
		return jdbc.sql(ObstacleRow.SELECT + """
				where o.kelurahan_code = :code
				order by (o.state = 'DITUTUP'), o.closed_at desc, o.since, o.id limit :most
				""").param("code", code).param("most", MOST).query(ObstacleRow::read).list();
	}

	/** What is open in a kelurahan of one kind. */
	List<ObstacleSummary> similar(String code, String category) {
		return jdbc.sql(ObstacleRow.SELECT + """
				where o.kelurahan_code = :code and o.category_code = :category and o.state <> 'DITUTUP'
				order by o.id desc limit 5
				""").param("code", code).param("category", category).query(ObstacleRow::read).list();
	}

	/** What happened to an obstacle, the newest on top. */
	List<EventLine> events(long id) {
		return jdbc.sql("""
				select e.*, a.display_name, f.name as office,
				       (select string_agg(d.id || ' ' || d.name, E'\\n' order by d.id) from obstacle_document d
				        where d.event_id = e.id) as documents
				from obstacle_event e
				  left join account a on a.id = e.recorded_by
				  left join obstacle_office f on f.code = e.office_code
				where e.obstacle_id = :id order by e.id desc
				""").param("id", id).query(EventLine::read).list();
	}

	/** The milestone an obstacle holds up. */
	Optional<String> milestone(long id) {
		return jdbc
			.sql("select m.name from obstacle o join gerai_milestone m on m.id = o.milestone_id where o.id = :id")
			.param("id", id)
			.query(String.class)
			.optional();
	}

	/** The milestones of the gerai of a kelurahan, in order. */
	List<MilestoneChoice> milestones(String code) {
		return jdbc.sql("""
				select m.id, m.name from gerai g join gerai_milestone m on m.gerai_id = g.id
				where g.kelurahan_code = :code order by m.position
				""").param("code", code).query(MilestoneChoice.class).list();
	}

}
