package id.pantaugerai.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of holidays, and every change of it. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class HolidayService {

	private static final int LATEST = 30;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	/** The holidays of a year, in order. */
	public List<Holiday> of(int year) {
		return jdbc
			.sql("""
					select day, name, joint from holiday where day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
					order by day
					""")
			.param("year", year)
			.query(Holiday.class)
			.list();
	}

	/** The holiday on a day; empty on any other. */
	public Optional<Holiday> on(LocalDate day) {
		return jdbc.sql("select day, name, joint from holiday where day = :day")
			.param("day", day)
			.query(Holiday.class)
			.optional();
	}

	/** The latest changes, newest first. */
	public List<HolidayChange> changes() {
		return changes("true", LocalDate.EPOCH, LATEST);
	}

	/** The last change of a day; empty when it was never changed. */
	public Optional<HolidayChange> lastChange(LocalDate day) {
		return changes("c.day = :day", day, 1).stream().findFirst();
	}

	/**
	 * Adds holidays, in one order, so that two writers never wait for each other; a day
	 * that is one already stays as it is.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 * @return how many were added
	 */
	@Transactional
	public int add(List<Holiday> holidays, Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		List<Holiday> added = holidays.stream()
			.sorted(Comparator.comparing(Holiday::day))
			.filter(this::insert)
			.toList();
		added.forEach((holiday) -> record(holiday, "ADDED", null, officer));
		if (!added.isEmpty()) {
			publisher.publishEvent(new HolidaysChanged());
		}
		return added.size();
	}

	/**
	 * Removes a holiday.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 * @return whether it still was one
	 */
	@Transactional
	public boolean remove(LocalDate day, String reason, Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		Optional<Holiday> removed = jdbc.sql("delete from holiday where day = :day returning day, name, joint")
			.param("day", day)
			.query(Holiday.class)
			.optional();
		removed.ifPresent((holiday) -> {
			record(holiday, "REMOVED", reason, officer);
			publisher.publishEvent(new HolidaysChanged());
		});
		return removed.isPresent();
	}

	private boolean insert(Holiday holiday) {
		return jdbc.sql("""
				insert into holiday (day, name, joint) values (:day, :name, :joint) on conflict do nothing
				""")
			.param("day", holiday.day())
			.param("name", holiday.name())
			.param("joint", holiday.joint())
			.update() > 0;
	}

	private void record(Holiday holiday, String kind, @Nullable String reason, Officer officer) {
		jdbc.sql("""
				insert into holiday_change (day, name, joint, kind, reason, recorded_at, recorded_by)
				values (:day, :name, :joint, :kind, :reason, :at, :by)
				""")
			.param("day", holiday.day())
			.param("name", holiday.name())
			.param("joint", holiday.joint())
			.param("kind", kind)
			.param("reason", reason)
			.param("at", Timestamp.from(clock.instant()))
			.param("by", officer.id())
			.update();
		log.info("Holiday {} {} (account {})", holiday.day(), kind, officer.id());
	}

	private List<HolidayChange> changes(String condition, LocalDate day, int most) {
		return jdbc
			.sql("select c.*, a.display_name from holiday_change c join account a on a.id = c.recorded_by where "
					+ condition + " order by c.id desc limit :most")
			.param("day", day)
			.param("most", most)
			.query((row, number) -> new HolidayChange(row.getObject("day", LocalDate.class), row.getString("name"),
					row.getString("kind").equals("ADDED"), row.getString("reason"),
					Objects.requireNonNull(row.getTimestamp("recorded_at")).toInstant(), row.getString("display_name")))
			.list();
	}

}
