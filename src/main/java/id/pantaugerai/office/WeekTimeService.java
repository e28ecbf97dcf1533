package id.pantaugerai.office;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.Rival;
import lombok.extern.slf4j.Slf4j;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when the cooperative office has the week reminded of and closed. */
@Slf4j
@Service
@Transactional(readOnly = true)
public class WeekTimeService {

	private static final String OFFICE = OfficeCodes.COOPERATIVES;

	private final OfficeDoor door;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final WeekTimes installed;

	WeekTimeService(OfficeDoor door, JdbcClient jdbc, Clock clock, WeekTimeDefaults defaults) {
		this.door = door;
		this.jdbc = jdbc;
		this.clock = clock;
		this.installed = defaults.times();
	}

	/** The times of every week. */
	public WeekTimetable timetable() {
		return new WeekTimetable(versions(), installed);
	}

	/**
	 * Sets other times from a day on.
	 * @throws ForbiddenException when the officer does not keep the office
	 * @throws ConflictException when another set them in the meantime
	 */
	@Transactional
	public void change(Officer officer, ChangeWeekTimes change) {
		Office office = door.hold(officer.scope(), OFFICE);
		WeekTimetable now = timetable();
		if (now.lastId() != change.seen()) {
			throw new ConflictException("The times of the week were changed by another", rival(now));
		}
		insert(office, change, officer);
		log.info("The week is kept by other times from {} (account {})", change.effectiveOn(), officer.id());
	}

	private void insert(Office office, ChangeWeekTimes change, Officer officer) {
		jdbc.sql("""
				insert into office_week_time (office_id, effective_on, closing_day, closing_time, reminder_day,
				  reminder_time, recorded_at, recorded_by)
				values (:office, :from, :closingDay, :closingTime, :reminderDay, :reminderTime, :at, :by)
				""")
			.param("office", office.getId())
			.param("from", change.effectiveOn())
			.param("closingDay", change.times().closingDay().name())
			.param("closingTime", change.times().closingTime())
			.param("reminderDay", change.times().reminderDay().name())
			.param("reminderTime", change.times().reminderTime())
			.param("at", Timestamp.from(clock.instant()))
			.param("by", officer.id())
			.update();
	}

	private List<WeekTimesVersion> versions() {
		return jdbc.sql("""
				select w.*, a.display_name from office_week_time w
				  join office o on o.id = w.office_id join account a on a.id = w.recorded_by
				where o.code = :office order by w.effective_on desc, w.id desc
				""")
			.param("office", OFFICE)
			.query((row, index) -> new WeekTimesVersion(row.getLong("id"), new WeekTimes(
					DayOfWeek.valueOf(row.getString("closing_day")), row.getObject("closing_time", LocalTime.class),
					DayOfWeek.valueOf(row.getString("reminder_day")), row.getObject("reminder_time", LocalTime.class)),
					row.getObject("effective_on", LocalDate.class), row.getTimestamp("recorded_at").toInstant(),
					row.getString("display_name")))
			.list();
	}

	private static Rival rival(WeekTimetable timetable) {
		return timetable.versions()
			.stream()
			.filter((version) -> version.id() == timetable.lastId())
			.findFirst()
			.map((last) -> Rival.of(last.recordedBy(), last.recordedAt(), "week.times", last.effectiveOn()))
			.orElseGet(() -> Rival.none("week.times.none"));
	}

}
