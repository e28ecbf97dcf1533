package id.pantaugerai.docket;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.pantaugerai.account.Scope;
import id.pantaugerai.calendar.WorkingDays;
import id.pantaugerai.obstacle.ObstacleRow;
import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

/**
 * Says in SQL which obstacles an officer's list holds on a day.
 *
 * @param scope whose list
 * @param filter what it holds
 * @param today the day
 * @param days the working days as announced
 */
record DocketCondition(Scope scope, DocketFilter filter, LocalDate today, WorkingDays days) {

	static final String WORKABLE = ObstacleRow.WORKABLE;

	static final String OPEN = ObstacleRow.OPEN;

	static final String LATE = ObstacleRow.LATE;

	private static final String ALL = "semua";

	String sql() {
		List<String> parts = new ArrayList<>(List.of("o.kelurahan_code like :area"));
		if (filter.kecamatan() != null) {
			parts.add("o.kelurahan_code like :kecamatan");
		}
		parts.add(state());
		filter.choices().forEach((facet, value) -> parts.add(part(facet, value)));
		return "where " + String.join(" and ", parts) + "\n";
	}

	private String state() {
		String value = filter.of(DocketFacet.STATE);
		return value.equals(ALL) ? "true" : value.equals("ditutup") ? "not (" + OPEN + ")" : OPEN;
	}

	private static String part(DocketFacet facet, String value) {
		return switch (facet) {
			case FOR -> "(cast(:role as text) = 'CAMAT' and (o.tier = 'KECAMATAN' and " + WORKABLE
					+ " or o.state in ('MENUNGGU_PELAPOR', 'DISELESAIKAN'))"
					+ " or :role = 'PEMKOT' and o.tier = 'KOTA' and " + WORKABLE
					+ " or :role = 'PEMPROV' and o.tier in ('PROVINSI', 'PUSAT') and " + WORKABLE
					+ " or :role in ('BKAD', 'DINAS') and " + WORKABLE
					+ " and o.office_code in (select code from obstacle_office where role = :role))";
			case TIER -> "o.tier = :tier";
			case OFFICE -> "o.office_code = :office";
			case CATEGORY -> "o.category_code = :category";
			case STATE -> value.equals(ALL) ? "true" : "o.state = :state";
			case SEVERITY -> "o.severity = :severity";
			case TIME -> time(value);
			case AGE -> age(value);
			case MARK -> mark(value);
		};
	}

	private static String time(String value) {
		return switch (value) {
			case "lewat" -> LATE;
			case "hampir" -> "o.warn_on <= :today and (o.late_on is null or o.late_on > :today) and " + WORKABLE;
			default -> "o.running_from is null";
		};
	}

	static String age(String value) {
		return switch (value) {
			case "0-5" -> "o.recorded_at >= :age6";
			case "6-14" -> "o.recorded_at < :age6 and o.recorded_at >= :age15";
			case "15-30" -> "o.recorded_at < :age15 and o.recorded_at >= :age31";
			default -> "o.recorded_at < :age31";
		};
	}

	static String mark(String value) {
		return switch (value) {
			case "naik-minggu-ini" -> "o.risen_at >= :week";
			case "dijawab-provinsi" -> "o.answered_at is not null";
			case "ditutup-setahun" -> "o.closed_at >= :yearAgo";
			default -> """
					not exists (select 1 from gerai g join baseline b on b.gerai_id = g.id
					  where g.kelurahan_code = o.kelurahan_code)""";
		};
	}

	/** The same for another list. */
	DocketCondition with(DocketFilter other) {
		return new DocketCondition(scope, other, today, days);
	}

	/** The codes of the kelurahan it looks at. */
	String within() {
		return (filter.kecamatan() != null) ? filter.kecamatan() + ".%" : scope.areaPattern();
	}

	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		values.put("area", scope.areaPattern());
		values.put("kecamatan", filter.kecamatan() + ".%");
		values.put("role", scope.role().name());
		values.put("tier", constant(DocketFacet.TIER));
		values.put("state", constant(DocketFacet.STATE));
		values.put("severity", constant(DocketFacet.SEVERITY));
		values.put("office", filter.of(DocketFacet.OFFICE));
		values.put("category", filter.of(DocketFacet.CATEGORY));
		values.put("today", today);
		values.put("week", Timestamp.from(Zone.startOf(Week.of(today).monday())));
		values.put("yearAgo", Timestamp.from(Zone.startOf(today.minusYears(1))));
		List.of(6, 15, 31).forEach((age) -> values.put("age" + age, olderThan(age)));
		return values;
	}

	/** What was noted before has been open for at least so many working days. */
	private Timestamp olderThan(int age) {
		return Timestamp.from(Zone.startOf(days.before(today, age).plusDays(1)));
	}

	private String constant(DocketFacet facet) {
		return filter.of(facet).toUpperCase(Locale.ROOT).replace('-', '_');
	}

}
