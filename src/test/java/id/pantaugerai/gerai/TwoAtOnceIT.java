package id.pantaugerai.gerai;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import id.pantaugerai.AtOnce;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves rows behind, so it takes its database with it. */
@IntegrationTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql("/id/pantaugerai/account/officers.sql")
class TwoAtOnceIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

	@Autowired
	GeraiService gerai;

	@Autowired
	JdbcClient jdbc;

	@Test
	void startOneConstructionAndTellTheSecondWhoWasFirst() throws Exception {
		List<String> answers = AtOnce.run(start(Officers.CAMAT), start(Officers.PEMKOT));

		GeraiDetail started = gerai.find(SUKAMENANTI).orElseThrow();
		assertThat(answers).containsExactlyInAnyOrder("started", "first was " + started.summary().recordedBy());
		assertThat(started.milestones()).hasSize(11);
		assertThat(started.baselines()).hasSize(1);
		assertThat(jdbc.sql("select count(*) from gerai").query(Long.class).single()).isOne();
	}

	private Callable<String> start(Officer officer) {
		return () -> {
			try {
				gerai.start(new StartConstruction(SUKAMENANTI, FIRST_DAY, 12), officer);
				return "started";
			}
			catch (AlreadyStartedException ex) {
				return "first was " + ex.gerai().recordedBy();
			}
		};
	}

}
