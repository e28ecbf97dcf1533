package id.pantaugerai.night;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.pantaugerai.PantauGeraiApplication;
import id.pantaugerai.closing.ShelfAudit;
import id.pantaugerai.embedded.BenchmarkServer;
import id.pantaugerai.embedded.OwnDatabase;
import id.pantaugerai.standing.StandingService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Holds every projection against the history it was made from, once the house is dark.
 */
final class Audit {

	/** What each projection says, a line a row. */
	private static final Map<String, String> PROJECTIONS = Map.of("kelurahan_standing",
			"select kelurahan_code, to_jsonb(s) - 'as_of' from kelurahan_standing s order by 1", "kecamatan_week", """
					select kecamatan_code || ' ' || monday, to_jsonb(w) from kecamatan_week w
					where plan_sum <> 0 or physical_sum <> 0 or finished is not null order by 1""");

	/** Rows that contradict their own history. */
	private static final Map<String, String> CONTRADICTIONS = Map.of("obstacle",
			"""
					select o.number, o.state || '/' || o.tier || ' after ' || e.state || '/' || e.tier from obstacle o
					  join lateral (select state, tier from obstacle_event where obstacle_id = o.id order by id desc limit 1) e on true
					where (o.state, o.tier) <> (e.state, e.tier)""",
			"obstacle without history", """
					select number, 'no event' from obstacle o
					where not exists (select from obstacle_event e where e.obstacle_id = o.id)""", "edition",
			"""
					select monday || ' ' || number, 'the one before is missing' from closed_edition e
					where number > 0 and not exists (select from closed_edition b
					  where b.area = e.area and b.monday = e.monday and b.number = e.number - 1 and b.as_of < e.as_of)""",
			"report without milestones",
			"""
					select r.number, 'no milestone' from progress_report r where r.note = 'Malam' and r.gerai_id is not null
					  and not exists (select from report_milestone m where m.report_id = r.id)""");

	private Audit() {
	}

	/**
	 * Every difference, in plain sentences.
	 * @param since when history was last written past the application
	 */
	static List<String> of(House house, Instant since) throws SQLException, IOException {
		Path home = OwnDatabase.home(house.data());
		List<String> faults = new ArrayList<>();
		try (BenchmarkServer server = new BenchmarkServer(home)) {
			for (Map.Entry<String, String> contradiction : CONTRADICTIONS.entrySet()) {
				read(house, contradiction.getValue()).forEach((key, words) -> faults
					.add(contradiction.getKey() + " " + key + " contradicts itself: " + words));
			}
			Map<String, Map<String, String>> before = projections(house);
			faults.addAll(recompute(server, house, since));
			projections(house)
				.forEach((name, rows) -> compare(name, before.getOrDefault(name, Map.of()), rows, faults));
		}
		return faults;
	}

	/**
	 * Makes every projection anew, for a history that was written past the application.
	 */
	static void recompute(House house) throws IOException {
		try (BenchmarkServer server = new BenchmarkServer(OwnDatabase.home(house.data()))) {
			recompute(server, house, Instant.now());
		}
	}

	/** Answers with the closed weeks that history tells otherwise. */
	private static List<String> recompute(BenchmarkServer server, House house, Instant since) {
		String[] settings = { "--server.port=0", "--spring.datasource.url=" + server.url(),
				"--spring.datasource.username=" + server.user(), "--spring.datasource.password=" + server.password(),
				"--pantau.data-dir=" + house.data(), "--spring.main.banner-mode=off", "--logging.level.root=error" };
		try (ConfigurableApplicationContext application = SpringApplication.run(PantauGeraiApplication.class,
				settings)) {
			application.getBean(StandingService.class).rebuild();
			return ShelfAudit.of(application, since);
		}
	}

	private static void compare(String name, Map<String, String> kept, Map<String, String> recomputed,
			List<String> faults) {
		recomputed.forEach((key, words) -> {
			if (!words.equals(kept.get(key))) {
				faults.add(name + " " + key + " was " + kept.get(key) + " and is " + words);
			}
		});
		kept.keySet()
			.stream()
			.filter((key) -> !recomputed.containsKey(key))
			.forEach((key) -> faults.add(name + " " + key + " has no history"));
	}

	private static Map<String, Map<String, String>> projections(House house) throws SQLException, IOException {
		Map<String, Map<String, String>> all = new TreeMap<>();
		for (Map.Entry<String, String> projection : PROJECTIONS.entrySet()) {
			all.put(projection.getKey(), read(house, projection.getValue()));
		}
		return all;
	}

	private static Map<String, String> read(House house, String query) throws SQLException, IOException {
		try (Connection connection = house.database().connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			Map<String, String> read = new TreeMap<>();
			while (rows.next()) {
				read.put(rows.getString(1), rows.getString(2));
			}
			return read;
		}
	}

}
