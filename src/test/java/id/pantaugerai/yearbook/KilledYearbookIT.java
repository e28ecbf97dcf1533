package id.pantaugerai.yearbook;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import id.pantaugerai.OtherProcess;
import id.pantaugerai.account.Officers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

class KilledYearbookIT extends Bindery {

	@Autowired
	JdbcConnectionDetails database;

	@Test
	void goesOnWhereTheKilledOneEndedAndDoublesNothing() throws Exception {
		letAnotherBeginAndDie();
		List<String> kept = jdbc.sql("select file_hash from yearbook_part").query(String.class).list();
		assertThat(kept).hasSizeBetween(2, filesOfAll() - 1);

		maker().run();
		assertThat(shelf().latest()).as("still held by the killed one")
			.extracting(Yearbook::state)
			.isEqualTo(YearbookState.MAKING);

		at("2026-02-12T02:04:00Z");
		maker().run();
		Map<String, byte[]> found = unpacked(ready().id());
		String sums = new String(found.get(ContentsList.SUMS), StandardCharsets.UTF_8);
		assertThat(found).hasSize(filesOfAll() + 2);
		assertThat(new HashSet<>(sums.lines().map((line) -> line.substring(66)).toList())).hasSize(filesOfAll());
		assertThat(kept).allSatisfy((hash) -> assertThat(sums).contains(hash));
		assertThat(count("yearbook")).isOne();
	}

	private void letAnotherBeginAndDie() throws Exception {
		ask(Officers.DINAS);
		try (OtherProcess other = OtherProcess.instance(YearbookApplication.class, database, clock.instant(), List.of(),
				OtherProcess.LAZY)) {
			other.await(() -> count("yearbook_part") >= 2);
			other.kill();
		}
	}

}
