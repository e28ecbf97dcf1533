package id.pantaugerai.platform;

import id.pantaugerai.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class DatabaseErrorsIT {

	@Autowired
	JdbcClient jdbc;

	@Test
	void nameWhatWasBrokenAndNotWhatWasTyped() {
		jdbc.sql("create temporary table once (words text constraint uq_once unique) on commit drop").update();
		say();

		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(this::say)
			.withMessageContaining("uq_once")
			.withMessageNotContaining("rahasia");
	}

	private void say() {
		jdbc.sql("insert into once values (:words)").param("words", "rahasia keluarga").update();
	}

}
