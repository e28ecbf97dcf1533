package id.pantaugerai.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import id.pantaugerai.AtOnce;
import id.pantaugerai.Broom;
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

	@AfterEach
	void clear() {
		Broom.sweep(jdbc, "report_milestone", "progress_report", "baseline", "gerai_milestone", "gerai", "account");
	}

	@Test
	void givesOneReceiptToEightRepeatsAtOnce() throws Exception {
		SubmitReport report = Reports.report(null, Map.of(9001L, "50"));

		List<SubmitResult> results = AtOnce.run(8, sending(CAMAT, report));

		assertThat(new HashSet<>(results)).hasSize(1);
		assertThat(count()).isOne();
	}

	@Test
	void keepsBothReportsOfTwoOfficersAtOnce() throws Exception {
		reports.submit(CAMAT, Reports.report(null, Map.of(9001L, "50")));
		Long seen = reports.open(CAMAT, SUKAMENANTI).lastId();

		List<SubmitResult> results = AtOnce.run(sending(CAMAT, Reports.report(seen, Map.of(9001L, "60", 9002L, "0"))),
				sending(STAFF, Reports.report(seen, Map.of(9001L, "50", 9002L, "15"))));

		assertThat(results).doesNotHaveDuplicates().allMatch(SubmitResult.Accepted.class::isInstance);
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

		assertThat(AtOnce.run(() -> isAnswered(report), () -> isAnswered(elsewhere))).containsExactlyInAnyOrder(true,
				false);
		assertThat(count()).isOne();
	}

	private Callable<SubmitResult> sending(Officer officer, SubmitReport report) {
		return () -> reports.submit(officer, report);
	}

	private boolean isAnswered(SubmitReport report) {
		try {
			reports.submit(CAMAT, report);
			return true;
		}
		catch (ConflictException ex) {
			return false;
		}
	}

	private int count() {
		return jdbc.sql("select count(*) from progress_report").query(Integer.class).single();
	}

}
