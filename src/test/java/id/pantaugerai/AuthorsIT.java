package id.pantaugerai;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * History names people: whoever recorded a row has an account, and the schema holds it.
 */
@IntegrationTest
class AuthorsIT {

	@Autowired
	JdbcClient jdbc;

	@Test
	void everyColumnThatSaysByWhomPointsToARow() {
		assertThat(jdbc.sql("""
				select c.table_name || '.' || c.column_name
				from information_schema.columns c
				where c.table_schema = current_schema() and c.column_name like '%\\_by'
				  and c.table_name not in ('shedlock', 'flyway_schema_history')
				  and not exists (
				    select from pg_constraint f
				    where f.contype = 'f' and f.conrelid = c.table_name::regclass
				      and f.conkey = array(select a.attnum from pg_attribute a
				                           where a.attrelid = f.conrelid and a.attname = c.column_name))
				""").query(String.class).list()).isEmpty();
	}

}
