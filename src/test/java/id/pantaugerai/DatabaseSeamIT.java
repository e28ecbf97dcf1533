package id.pantaugerai;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class DatabaseSeamIT {

	@Autowired
	JdbcClient jdbc;

	@Test
	void isPostgres18() {
		assertThat(jdbc.sql("show server_version_num").query(Integer.class).single()).isBetween(180000, 189999);
	}

	@Test
	void sortsByCodePointAndKnowsCapitals() {
		assertThat(jdbc.sql("select 'É' = upper('é') and 'Z' < 'a'").query(Boolean.class).single()).isTrue();
	}

}
