package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the gerai under construction of the sample, with their plans and handovers. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SiteWriter {

	private final JdbcTemplate jdbc;

	/** Starts every gerai with the template in force. */
	void start(List<Site> sites, OfficeHours hours, Authors authors) {
		jdbc.batchUpdate("""
				insert into gerai (kelurahan_code, template_id, started_on, recorded_at, recorded_by)
				values (?, (select id from milestone_template order by number desc limit 1), ?, ?, ?)
				""",
				sites.stream()
					.map((site) -> new Object[] { site.code(), hours.day(site.startedDaysAgo()),
							Timestamp.from(begun(site, hours)), authors.camatOf(site.code()) })
					.toList());
		jdbc.update("""
				insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
				select g.id, i.position, i.name, i.weight, i.start_percent, i.finish_percent
				from gerai g join milestone_template_item i on i.template_id = g.template_id order by g.id, i.position
				""");
	}

	/** Gives every gerai its plan, and some a later one. */
	void plan(List<Site> sites, OfficeHours hours, Authors authors, String reason) {
		Stream<Object[]> first = sites.stream()
			.map((site) -> new Object[] { 1, hours.day(site.startedDaysAgo()), site.weeks(), "Rencana awal",
					Timestamp.from(begun(site, hours)), authors.camatOf(site.code()), site.code() });
		Stream<Object[]> second = sites.stream()
			.flatMap((site) -> Stream.ofNullable(site.replan())
				.map((replan) -> new Object[] { 2, hours.day(site.startedDaysAgo()), replan.weeks(), reason,
						Timestamp.from(hours.at(replan.daysAgo(), "replan" + site.code())),
						authors.camatOf(site.code()), site.code() }));
		jdbc.batchUpdate("""
				insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
				select id, ?, ?, ?, ?, ?, ? from gerai where kelurahan_code = ?
				""", Stream.concat(first, second).toList());
	}

	void handOver(List<Site> sites, OfficeHours hours, Authors authors) {
		jdbc.batchUpdate("""
				insert into gerai_handover (gerai_id, handed_over_on, letter_number, recorded_at, recorded_by)
				select id, ?, ?, ?, ? from gerai where kelurahan_code = ?
				""", sites.stream().flatMap((site) -> Stream.ofNullable(site.handedOverDaysAgo()).map((daysAgo) -> {
			Instant at = hours.at(daysAgo, "handover" + site.code());
			return new Object[] { Zone.dateOf(at), "BAST-" + daysAgo + "/" + Zone.dateOf(at).getYear(),
					Timestamp.from(at), authors.named("dinas"), site.code() };
		})).toList());
	}

	/** The milestones of every gerai, by kelurahan. */
	Map<String, List<MilestonePlan>> milestones() {
		return jdbc
			.query("""
					select g.kelurahan_code, m.* from gerai g join gerai_milestone m on m.gerai_id = g.id
					order by g.id, m.position
					""",
					(row, number) -> Map.entry(row.getString("kelurahan_code"),
							new MilestonePlan(row.getLong("id"), row.getInt("position"), row.getString("name"),
									row.getBigDecimal("weight"), row.getBigDecimal("start_percent"),
									row.getBigDecimal("finish_percent"))))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Instant begun(Site site, OfficeHours hours) {
		return hours.at(site.startedDaysAgo(), "start" + site.code());
	}

}
