package id.pantaugerai.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import id.pantaugerai.account.Role;
import id.pantaugerai.calendar.CalendarService;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads by what rules obstacles are handled: kinds, offices, limits. */
@Component
@RequiredArgsConstructor
class ObstacleSettings {

	private final JdbcClient jdbc;

	private final CalendarService calendar;

	/** The rules by which time is counted now. */
	ObstacleRules rules() {
		ObstaclePolicy policy = policies(1).get(0);
		long edition = policy.id() + calendar.changes();
		return new ObstacleRules(policy, calendar.workingDays(), edition);
	}

	/** The edition of the rules in force. */
	long edition() {
		return policies(1).get(0).id() + calendar.changes();
	}

	/** The latest policies, newest first. */
	List<ObstaclePolicy> policies(int most) {
		return jdbc.sql("""
				select p.*, a.display_name from obstacle_policy p left join account a on a.id = p.recorded_by
				order by p.id desc limit :most
				""").param("most", most).query(ObstacleSettings::policy).list();
	}

	/** Every kind, in the order of the list. */
	List<ObstacleCategory> categories() {
		return jdbc.sql("select code, name, office_code, active from obstacle_category order by position")
			.query(ObstacleSettings::category)
			.list();
	}

	/** The kinds that are offered, those that are open most often first. */
	List<ObstacleCategory> usual(int most) {
		return jdbc.sql("""
				select c.code, c.name, c.office_code, c.active from obstacle_category c
				  left join (select category_code, count(*) as open from obstacle where state <> 'DITUTUP'
				    group by category_code) o on o.category_code = c.code
				where c.active order by coalesce(o.open, 0) desc, c.position limit :most
				""").param("most", most).query(ObstacleSettings::category).list();
	}

	/** What an obstacle is called in one line: its kind and its place. */
	String name(long id) {
		return jdbc.sql("""
				select c.name || ', ' || k.common_name from obstacle o
				  join obstacle_category c on c.code = o.category_code
				  join kelurahan k on k.code = o.kelurahan_code
				where o.id = :id
				""").param("id", id).query(String.class).single();
	}

	/** Every office, in the order of the list. */
	List<ObstacleOffice> offices() {
		return jdbc.sql("select code, name, role from obstacle_office order by position")
			.query((row, number) -> office(row))
			.list();
	}

	/** One office; absent for none. */
	@Nullable ObstacleOffice office(@Nullable String code) {
		return offices().stream().filter((office) -> office.code().equals(code)).findFirst().orElse(null);
	}

	/** The office that receives a kind of obstacle at the city. */
	String route(String categoryCode) {
		return categories().stream()
			.filter((category) -> category.code().equals(categoryCode))
			.map(ObstacleCategory::office)
			.findFirst()
			.orElse(ObstacleOffice.CITY);
	}

	private static ObstacleOffice office(ResultSet row) throws SQLException {
		String role = row.getString("role");
		return new ObstacleOffice(row.getString("code"), row.getString("name"),
				(role != null) ? Role.valueOf(role) : null);
	}

	private static ObstaclePolicy policy(ResultSet row, int number) throws SQLException {
		return new ObstaclePolicy(row.getLong("id"), row.getInt("kecamatan"), row.getInt("kota"),
				row.getInt("provinsi"), row.getInt("grace"), row.getInt("silence"),
				Objects.requireNonNull(row.getTimestamp("recorded_at")).toInstant(), row.getString("display_name"));
	}

	private static ObstacleCategory category(ResultSet row, int number) throws SQLException {
		return new ObstacleCategory(row.getString("code"), row.getString("name"), row.getString("office_code"),
				row.getBoolean("active"));
	}

}
