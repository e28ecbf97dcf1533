package id.pantaugerai.standing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import id.pantaugerai.gerai.MilestonePlan;
import id.pantaugerai.shared.RoundTrip;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;
import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Projects one kelurahan in two round trips: one holds its kecamatan and asks what
 * history tells, the other writes what follows from it.
 */
@Component
@RequiredArgsConstructor
class KelurahanNews {

	private static final String ASK = String.join(";", Projection.TOUCH, FactsQueries.FACTS + "where k.code = :code",
			"""
					select m.* from gerai_milestone m join gerai g on g.id = m.gerai_id
					where g.kelurahan_code = :code order by m.position
					""", "select target_date from completion_target order by id desc limit 1");

	private static final String WRITE = String.join(";", Projection.UPSERT, Projection.WEEK, ReminderQueries.COMPLETE);

	private final NamedParameterJdbcOperations trips;

	/**
	 * Where it stands now, with all that is known; nobody else projects its kecamatan.
	 */
	Standing ask(String kelurahanCode, String kecamatanCode, Instant now) {
		LocalDate today = Zone.dateOf(now);
		List<Facts> facts = new ArrayList<>(1);
		List<MilestonePlan> milestones = new ArrayList<>();
		List<LocalDate> target = new ArrayList<>(1);
		Horizon ever = Horizon.at(StandingHistory.EVER);
		MapSqlParameterSource values = FactsQueries.values(ever)
			.addValue("code", kelurahanCode)
			.addValue("kecamatan", kecamatanCode)
			.addValue("day", today)
			.addValue("now", Timestamp.from(now));
		trips.execute(ASK, values,
				RoundTrip.reading((row) -> facts.add(FactsQueries.read(row)),
						(row) -> milestones.add(FactsQueries.milestone(row)),
						(row) -> target.add(row.getObject(1, LocalDate.class))));
		Facts found = facts.get(0);
		return new StandingRules(today, target.isEmpty() ? null : target.get(0)).judge(found,
				StandingRules.curve(found, milestones));
	}

	/**
	 * Writes it down.
	 * @return whether every kelurahan of the kecamatan has reported the week
	 */
	boolean write(Standing standing) {
		Week week = Week.of(standing.asOf());
		MapSqlParameterSource values = Projection.columns(standing)
			.addValue("monday", week.monday())
			.addValue("week", ReminderQueries.start(week));
		AtomicBoolean complete = new AtomicBoolean();
		trips.execute(WRITE, values, RoundTrip.reading((row) -> complete.set(row.getBoolean(1))));
		return complete.get();
	}

}
