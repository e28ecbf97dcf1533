package id.pantaugerai.obstacle;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.shared.ForbiddenException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how many working days there are; the newest policy is in force. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstaclePolicyService {

	private static final int LATEST = 20;

	private final ObstacleSettings settings;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	/** The latest policies, the one in force first. */
	public List<ObstaclePolicy> policies() {
		return settings.policies(LATEST);
	}

	/**
	 * Sets other limits; stays that run keep their days, the grace holds at once.
	 * @param policy the limits, with the policy they replace
	 * @throws ForbiddenException when the role does not allow it
	 * @throws SettingMovedException when another was set in the meantime
	 */
	@Transactional
	public void limit(ObstaclePolicy policy, Officer officer) {
		officer.scope().requireRole(Role.ADMIN);
		jdbc.sql("lock table obstacle_policy in share row exclusive mode").update();
		if (settings.policies(1).get(0).id() != policy.id()) {
			throw new SettingMovedException("policy");
		}
		insert(policy, officer);
		publisher.publishEvent(new ObstaclePolicyChanged());
		log.info("Obstacles have new limits (account {})", officer.id());
	}

	private void insert(ObstaclePolicy policy, Officer officer) {
		jdbc.sql("""
				insert into obstacle_policy (kecamatan, kota, provinsi, grace, silence, recorded_at, recorded_by)
				values (:kecamatan, :kota, :provinsi, :grace, :silence, :at, :by)
				""")
			.param("kecamatan", policy.kecamatan())
			.param("kota", policy.kota())
			.param("provinsi", policy.provinsi())
			.param("grace", policy.grace())
			.param("silence", policy.silence())
			.param("at", Timestamp.from(clock.instant()))
			.param("by", officer.id())
			.update();
	}

}
