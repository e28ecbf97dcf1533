package id.pantaugerai.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.pantaugerai.At;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@At("2026-11-25T05:00:00Z")
@ActiveProfiles("demo")
class DemoIT {

	static final String MONDAY_BEFORE_WORK = "2026-11-22T23:10:00Z";

	@Autowired
	HandClock clock;

	@Autowired
	DemoService demo;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Test
	void givesEveryOfficeAndEveryCamatAnAccount() {
		assertThat(number("select count(*) from account")).isEqualTo(25);
		assertThat(jdbc.sql("select username from account where area = '18.71.03'").query(String.class).single())
			.isEqualTo("camat.tanjungkarangbarat");
		assertThat(jdbc.sql("select area from account where username = 'pemprov'").query(String.class).single())
			.isEqualTo("18");
	}

	@ParameterizedTest
	@ValueSource(strings = { MONDAY_BEFORE_WORK, "2026-11-25T05:00:00Z", "2026-12-27T16:59:59Z", "2026-12-31T17:00:00Z",
			"2027-01-03T03:00:00Z", "2028-02-29T12:00:00Z", "2030-12-31T08:00:00Z" })
	void tellsOfEveryStateInOfficeHoursOfThePastOnAnyDay(String now) {
		reloadAt(now);

		assertEveryState();
		assertOfficeHoursBefore(now);
	}

	@Test
	void holdsWhatOfficersDo() {
		assertThat(number("select count(*) from progress_report where fall_reason is not null")).isEqualTo(2);
		assertThat(number("select count(*) from progress_report where unchanged")).isGreaterThan(20);
		assertThat(number("select count(*) from obstacle where state = 'DITUTUP'")).isGreaterThan(5);
		assertThat(number("select count(distinct category_code) from obstacle")).isGreaterThan(14);
		assertThat(number("select count(*) from baseline where number = 2")).isEqualTo(3);
		assertThat(number("select count(*) from report_return_answer where withdrawn")).isOne();
		assertThat(number("select count(*) from report_return_answer where not withdrawn")).isOne();
		assertThat(number("select count(*) from office_term where name like 'Nama Contoh %'")).isEqualTo(3);
		assertThat(number("select count(*) from completion_target")).isEqualTo(3);
		assertThat(jdbc.sql("select physical::text from kelurahan_standing where kelurahan_code = '18.71.01.1005'")
			.query(String.class)
			.single()).isEqualTo("20.60");
	}

	@Test
	void showsPhotographsTakenWithTheirReports() {
		assertThat(number("""
				select count(*) from photo p join progress_report r on r.id = p.report_id
				where p.uploaded_at = r.recorded_at and p.kelurahan_code = r.kelurahan_code
				""")).isEqualTo(8);
	}

	@Test
	void neverFallsWithoutSayingWhy() {
		assertThat(number("""
				select count(*) from (select physical, fall_reason,
				    lag(physical) over (partition by kelurahan_code order by id) before from progress_report) r
				where physical < before and fall_reason is null
				""")).isZero();
	}

	@Test
	void derivesThePhysicalFigureFromTheMilestones() {
		assertThat(number("""
				select count(*) from progress_report r where physical is not null and physical <> (
				  select round(sum(p.percent * m.weight) / 100, 2) from report_milestone p
				    join gerai_milestone m on m.id = p.milestone_id where p.report_id = r.id)
				""")).isZero();
	}

	@Test
	void changesNothingTheSecondTime() {
		Map<String, String> before = everything();

		assertThat(demo.load()).isFalse();
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void isTheSameForTheSameMoment() {
		reloadAt("2026-12-31T17:00:00Z");
		Map<String, String> once = everything();
		reloadAt("2026-12-31T17:00:00Z");

		assertThat(everything()).isEqualTo(once);
	}

	private void assertEveryState() {
		assertThat(states("operation_status")).containsEntry("GERAI_SEDERHANA", 61L)
			.containsKeys(names(OperationStatus.values()))
			.containsEntry("belum diisi", 8L);
		assertThat(states("land_status")).containsKeys(names(LandStatus.values())).containsEntry("belum diisi", 6L);
		assertThat(states("land_status").get("TERVERIFIKASI")).isLessThan(63);
		assertThat(states("construction_stage")).containsOnlyKeys(names(ConstructionStage.values()));
		assertThat(states("control_status")).containsKeys(
				names(ControlStatus.KRITIS, ControlStatus.WASPADA, ControlStatus.TERKENDALI, ControlStatus.SELESAI));
		assertThat(states("width_bucket(physical, array[20.01, 50.01, 75.01, 100])")).containsOnlyKeys("0", "1", "2",
				"3", "4", "belum diisi");
	}

	private void assertOfficeHoursBefore(String now) {
		assertThat(number("""
				select count(*) from progress_report where recorded_at >= cast(? as timestamptz)
				  or extract(isodow from recorded_at at time zone 'Asia/Jakarta') > 5
				  or extract(hour from recorded_at at time zone 'Asia/Jakarta') not between 8 and 16
				  or observed_on > (recorded_at at time zone 'Asia/Jakarta')::date
				""", now)).isZero();
		assertThat(number("""
				select count(*) from progress_report r join gerai g on g.kelurahan_code = r.kelurahan_code
				where r.observed_on < g.started_on or r.recorded_at < g.recorded_at
				""")).isZero();
		assertThat(number("select count(distinct date_trunc('week', recorded_at)) from progress_report")).isBetween(10L,
				13L);
	}

	private void reloadAt(String now) {
		jdbc.sql("alter table closed_edition disable trigger tr_closed_edition_kept").update();
		DemoTables.WRITTEN.forEach((table) -> jdbc.sql("delete from " + table).update());
		DemoTables.NUMBERED
			.forEach((table) -> jdbc.sql("alter table %s alter column id restart".formatted(table)).update());
		jdbc.sql("alter sequence progress_report_seq restart").update();
		entities.clear();
		clock.moveTo(now);
		assertThat(demo.load()).isTrue();
	}

	private Map<String, Long> states(String column) {
		return jdbc
			.sql("select coalesce(%s::text, 'belum diisi') as state, count(*) from kelurahan_standing group by 1"
				.formatted(column))
			.query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Map<String, String> everything() {
		return List
			.of("land_status_change", "operation_status_change", "gerai", "gerai_milestone", "baseline",
					"gerai_handover", "progress_report", "report_milestone", "obstacle", "obstacle_event",
					"kelurahan_standing", "kecamatan_week", "land_asset", "land_asset_revision", "land_proposal",
					"land_proposal_step", "matching_pair", "office_term")
			.stream()
			.collect(Collectors.toMap((table) -> table,
					(table) -> jdbc
						.sql("select md5(string_agg(t::text, '|' order by t::text)) from %s t".formatted(table))
						.query(String.class)
						.single()));
	}

	private long number(String sql, Object... values) {
		return jdbc.sql(sql).params(values).query(Long.class).single();
	}

	private static String[] names(Enum<?>... states) {
		return Arrays.stream(states).map(Enum::name).toArray(String[]::new);
	}

}
