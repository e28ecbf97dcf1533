package id.pantaugerai.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import id.pantaugerai.account.Officer;
import id.pantaugerai.shared.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.STAFF;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;

/** Several people at once, each in a transaction that really commits. */
@ReportIT
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CrossingReportsIT {

	@Autowired
	ProgressService reports;

	@Autowired
	JdbcClient jdbc;

	private final ExecutorService people = Executors.newFixedThreadPool(8);

	@AfterEach
	void clear() {
		people.shutdown();
		for (String table : List.of("report_milestone", "progress_report", "baseline", "gerai_milestone", "gerai",
				"account")) {
			jdbc.sql("delete from " + table).update();
		}
	}

	@Test
	void givesOneReceiptToEightRepeatsAtOnce() throws Exception {
		SubmitReport report = Reports.report(null, Map.of(9001L, "50"));

		Set<SubmitResult> results = atOnce(Stream.generate(() -> sending(CAMAT, report)).limit(8).toList());

		assertThat(results).hasSize(1);
		assertThat(count()).isOne();
	}

	@Test
	void keepsBothReportsOfTwoOfficersAtOnce() throws Exception {
		reports.submit(CAMAT, Reports.report(null, Map.of(9001L, "50")));
		Long seen = reports.open(CAMAT, SUKAMENANTI).lastId();

		Set<SubmitResult> results = atOnce(
				List.of(sending(CAMAT, Reports.report(seen, Map.of(9001L, "60", 9002L, "0"))),
						sending(STAFF, Reports.report(seen, Map.of(9001L, "50", 9002L, "15")))));

		assertThat(results).hasSize(2).allMatch(SubmitResult.Accepted.class::isInstance);
		assertThat(jdbc.sql("select count(*) from progress_report where overtaken_by is not null")
			.query(Integer.class)
			.single()).isOne();
		assertThat(reports.open(CAMAT, SUKAMENANTI).figures().physical()).isEqualByComparingTo("3.00");
	}

	@Test
	void neverLetsOneSubmissionServeTwoKelurahan() throws Exception {
		SubmitReport report = Reports.report(null, Map.of());
		SubmitReport elsewhere = new SubmitReport(Reports.KEDATON, report.submission(), null, true, report.observedOn(),
				Map.of(), SubmitReport.Remarks.NONE);

		List<Future<SubmitResult>> results = people
			.invokeAll(List.of(sending(CAMAT, report), sending(CAMAT, elsewhere)));

		assertThat(results).filteredOn(CrossingReportsIT::isAnswered).hasSize(1);
		assertThat(count()).isOne();
	}

	private Callable<SubmitResult> sending(Officer officer, SubmitReport report) {
		return () -> reports.submit(officer, report);
	}

	private Set<SubmitResult> atOnce(List<Callable<SubmitResult>> senders) throws Exception {
		Set<SubmitResult> results = new HashSet<>();
		for (Future<SubmitResult> result : people.invokeAll(senders)) {
			results.add(result.get());
		}
		return results;
	}

	private static boolean isAnswered(Future<SubmitResult> result) {
		try {
			return result.get() != null;
		}
		catch (ExecutionException | InterruptedException ex) {
			assertThat(ex).hasRootCauseInstanceOf(ConflictException.class);
			return false;
		}
	}

	private int count() {
		return jdbc.sql("select count(*) from progress_report").query(Integer.class).single();
	}

}
