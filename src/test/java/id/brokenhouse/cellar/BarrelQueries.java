package id.brokenhouse.cellar;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Breaks the sixth law: opens transactions and is no service. Leaves a stream of rows
 * open.
 */
@Transactional
class BarrelQueries {

	@Transactional(readOnly = true)
	void count() {
	}

	List<String> names(JdbcClient jdbc) {
		return jdbc.sql("select name from barrel").query(String.class).stream().toList();
	}

}
