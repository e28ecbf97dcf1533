package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.Procedure;
import id.pantaugerai.proposal.ProcedureService;
import id.pantaugerai.proposal.ReviseProcedure;
import id.pantaugerai.proposal.StageRule;
import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the asset office say how many working days each stage of the sample may take. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ProcedureWriter {

	private static final List<Integer> DAYS = List.of(3, 5, 10, 5, 15, 10);

	private static final String REASON = "Contoh jangka waktu setiap tahap, untuk dibahas bersama BKAD.";

	private static final int DAYS_AGO = 85;

	private final ProcedureService procedures;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	void expect(OfficeHours hours, Authors authors) {
		Procedure now = procedures.current();
		procedures.revise(new ReviseProcedure(now.number(), now.documents(), rules(now), now.instruments(), REASON),
				authors.bkad());
		entities.flush();
		jdbc.sql("update land_procedure set recorded_at = ? where number = ?")
			.params(Timestamp.from(hours.at(DAYS_AGO, "procedure")), now.number() + 1)
			.update();
		entities.clear();
	}

	private static Set<StageRule> rules(Procedure now) {
		LandStage[] stages = Arrays.copyOf(LandStage.values(), DAYS.size());
		return IntStream.range(0, stages.length)
			.mapToObj((at) -> StageRule.of(stages[at], now.desk(stages[at]), DAYS.get(at)))
			.collect(Collectors.toSet());
	}

}
