package id.pantaugerai.intake;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import id.pantaugerai.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class AbandonedImportIT {

	static final UUID ID = UUID.randomUUID();

	@Autowired
	IntakeService intake;

	@Autowired
	IntakeRunner runner;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void leaveOneUntouchedForLong() {
		jdbc.sql(
				"""
						insert into land_import (id, file_name, file_hash, header, area, state, uploaded_at, uploaded_by, touched_at)
						values (:id, 'aset.xlsx', repeat('0', 64), '[]', '18.71', 'APPLYING', now() - interval '1 day', 9003,
						        now() - interval '1 day')
						""")
			.param("id", ID)
			.update();
	}

	@Test
	void isFreedWhenNobodyWorksOnIt() {
		intake.freeAbandoned();

		assertThat(state()).isEqualTo("CHECKED");
	}

	@Test
	void isNotTakenFromWhoeverHasItInHand() {
		CompletableFuture<Void> end = new CompletableFuture<>();
		runner.run(ID, ImportState.APPLYING, ImportState.CHECKED, end::join);

		intake.freeAbandoned();
		end.complete(null);

		assertThat(state()).isEqualTo("APPLYING");
	}

	private String state() {
		return jdbc.sql("select state from land_import where id = :id").param("id", ID).query(String.class).single();
	}

}
