package id.pantaugerai.obstacle;

import java.time.LocalDate;
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

	private static final String WORST = " order by (" + ObstacleRow.LATE
			+ ") desc nulls last, o.severity = 'MENGANCAM_TARGET' desc, o.due_on nulls last, o.id limit :most";

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

	/** The open ones of a kelurahan: the late ones first, then those due first. */
	List<ObstacleSummary> open(String code, LocalDate today) {
		return worst(code, today, MOST);
	}

	/** The open ones of an area to begin with. */
	List<ObstacleSummary> worst(String areaPattern, LocalDate today, int most) {
		return jdbc.sql(ObstacleRow.SELECT + "where o.kelurahan_code like :area and " + ObstacleRow.OPEN + WORST)
			.param("area", areaPattern)
			.param("today", today)
			.param("most", most)
			.query(ObstacleRow::read)
			.list();
	}

	/** The open ones of an area that name a parcel, the worst on top. */
	List<ObstacleSummary> ofParcel(long assetId, String areaPattern, LocalDate today, int most) {
		return jdbc
			.sql(ObstacleRow.SELECT + "where o.land_asset_id = :asset and o.kelurahan_code like :area and "
					+ ObstacleRow.OPEN + WORST)
			.param("asset", assetId)
			.param("area", areaPattern)
			.param("today", today)
			.param("most", most)
			.query(ObstacleRow::read)
			.list();
	}

	/** How many are open in an area, how many of them too late, and the worst few. */
	ObstacleBrief brief(String areaPattern, LocalDate today, int most) {
		return jdbc
			.sql("select count(*) as open, count(*) filter (where " + ObstacleRow.LATE
					+ ") as late from obstacle o where o.kelurahan_code like :area and " + ObstacleRow.OPEN)
			.param("area", areaPattern)
			.param("today", today)
			.query((row, number) -> new ObstacleBrief(row.getLong("open"), row.getLong("late"),
					(row.getLong("open") > 0) ? worst(areaPattern, today, most) : List.of()))
			.single();
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
