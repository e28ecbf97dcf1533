package id.pantaugerai.account;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the gap between looking at a password and the session that follows. A change of
 * the account ends the sessions that are there; one that was just being made is not, and
 * is found out here.
 */
@Service
@RequiredArgsConstructor
public class AdmissionService {

	private final JdbcClient jdbc;

	/**
	 * Whether the account is still what it was. A change that is under way is waited for;
	 * a later one finds the session and ends it.
	 */
	@Transactional
	public boolean stands(Officer officer, Admission admission) {
		return jdbc.sql("select version from account where id = :id for share")
			.param("id", officer.id())
			.query(Integer.class)
			.optional()
			.filter((version) -> version == admission.accountVersion())
			.isPresent();
	}

}
