package id.pantaugerai.photo;

import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of other rooms that a photograph leans on. */
public final class PhotoRows {

	public static final String SUKAMENANTI = "18.71.01.1005";

	private final JdbcClient jdbc;

	public PhotoRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An officer with an account and no usable password. */
	public Officer officer(String username, Scope scope) {
		long id = jdbc.sql("""
				insert into account (username, display_name, role, area, password_hash, must_change, created_at)
				values (:username, :username, :role, :area, 'x', false, now())
				returning id
				""")
			.param("username", username)
			.param("role", scope.role().name())
			.param("area", scope.area())
			.query(Long.class)
			.single();
		return new Officer(id, username, username, scope);
	}

	/** A report on Sukamenanti. */
	public long report(UUID submission, Officer officer) {
		return jdbc
			.sql("""
					insert into progress_report (number, submission_id, kelurahan_code, observed_on, recorded_at, recorded_by)
					values (left(:submission::text, 20), :submission, :code, date '2026-02-12', now(), :officer)
					returning id
					""")
			.param("submission", submission)
			.param("code", SUKAMENANTI)
			.param("officer", officer.id())
			.query(Long.class)
			.single();
	}

}
