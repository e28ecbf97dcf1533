package id.pantaugerai.obstacle;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rules by which obstacles are handled, and every change of them. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleSettingService {

	private static final int LATEST = 50;

	private final ObstacleSettings settings;

	private final JdbcClient jdbc;

	private final Clock clock;

	/** What the codes of offices and kinds are called. */
	public Map<String, Map<String, String>> names() {
		Map<String, String> offices = new LinkedHashMap<>();
		settings.offices().forEach((office) -> offices.put(office.code(), office.name()));
		Map<String, String> kinds = new LinkedHashMap<>();
		settings.categories().forEach((kind) -> kinds.put(kind.code(), kind.name()));
		return Map.of("opd", offices, "jenis", kinds);
	}

	/** Every kind, in the order of the list. */
	public List<ObstacleCategory> categories() {
		return settings.categories();
	}

	/** Every office, in the order of the list. */
	public List<ObstacleOffice> offices() {
		return settings.offices();
	}

	/** The latest changes of kinds and offices, newest first. */
	public List<SettingChange> changes() {
		return jdbc.sql("""
				select c.subject, c.detail, c.recorded_at, a.display_name from obstacle_setting_change c
				  join account a on a.id = c.recorded_by
				order by c.id desc limit :latest
				""")
			.param("latest", LATEST)
			.query((row, number) -> new SettingChange(row.getString("subject"), row.getString("detail"),
					Objects.requireNonNull(row.getTimestamp("recorded_at")).toInstant(), row.getString("display_name")))
			.list();
	}

	/**
	 * Changes a kind: its name, the office that receives it, whether it is offered.
	 * @param seen what it was when it was shown
	 * @throws ForbiddenException when the role does not allow it
	 * @throws NotFoundException when there is no such kind or office
	 * @throws SettingMovedException when somebody else changed it in the meantime
	 */
	@Transactional
	public void change(ObstacleCategory category, String seen, Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		requireOffice(category.office());
		ObstacleCategory before = hold(category.code());
		if (!before.stamp().equals(seen)) {
			throw new SettingMovedException(category.code());
		}
		jdbc.sql("""
				update obstacle_category set name = :name, office_code = :office, active = :active where code = :code
				""")
			.param("name", category.name())
			.param("office", category.office())
			.param("active", category.active())
			.param("code", category.code())
			.update();
		record(before.name(), describe(before) + " → " + describe(category), officer);
	}

	/**
	 * Adds a kind at the end of the list.
	 * @throws ForbiddenException when the role does not allow it
	 * @return whether no kind was called so already
	 */
	@Transactional
	public boolean addCategory(String name, String office, Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		requireOffice(office);
		boolean added = jdbc.sql("""
				insert into obstacle_category (code, name, office_code, position)
				select 'JENIS_' || max(position) + 1, :name, :office, max(position) + 1 from obstacle_category
				on conflict do nothing
				""").param("name", name).param("office", office).update() > 0;
		if (added) {
			record(name, "+ " + office, officer);
		}
		return added;
	}

	/**
	 * Adds an office that the city answers for.
	 * @throws ForbiddenException when the role does not allow it
	 * @return whether no office was called so already
	 */
	@Transactional
	public boolean addOffice(String name, Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		boolean added = jdbc.sql("""
				insert into obstacle_office (code, name, position)
				select 'KANTOR_' || max(position) + 1, :name, max(position) + 1 from obstacle_office
				on conflict do nothing
				""").param("name", name).update() > 0;
		if (added) {
			record(name, "+", officer);
		}
		return added;
	}

	/** One kind, against another writer until the transaction ends. */
	private ObstacleCategory hold(String code) {
		jdbc.sql("select 1 from obstacle_category where code = :code for update")
			.param("code", code)
			.query()
			.listOfRows();
		return settings.categories()
			.stream()
			.filter((known) -> known.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("category " + code));
	}

	private void requireOffice(String code) {
		if (settings.office(code) == null) {
			throw new NotFoundException("office " + code);
		}
	}

	private void record(String subject, String detail, Officer officer) {
		jdbc.sql("""
				insert into obstacle_setting_change (subject, detail, recorded_at, recorded_by)
				values (:subject, :detail, :at, :by)
				""")
			.param("subject", subject)
			.param("detail", detail)
			.param("at", Timestamp.from(clock.instant()))
			.param("by", officer.id())
			.update();
		log.info("Setting {} is changed (account {})", subject, officer.id());
	}

	private static String describe(ObstacleCategory category) {
		return category.name() + " / " + category.office() + (category.active() ? "" : " / –");
	}

}
