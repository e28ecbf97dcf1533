package id.pantaugerai.progress.web;

import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.StatementLog;
import id.pantaugerai.progress.Reports;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Counts how often a report goes to the database; the session and the commit apart. */
@IntegrationTest
@Sql("/id/pantaugerai/progress/gerai.sql")
class ReportStatementsIT {

	private static final String REPORT = "/kelurahan/" + Reports.SUKAMENANTI + "/lapor";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StatementLog log;

	@Test
	void takesAReportInFourRoundTrips() {
		send(UUID.randomUUID());
		log.drain();

		send(UUID.randomUUID());

		assertThat(log.drain()).hasSizeBetween(1, 4);
	}

	@Test
	void answersARepeatInOne() {
		UUID submission = UUID.randomUUID();
		send(submission);
		log.drain();

		send(submission);

		assertThat(log.drain()).hasSizeBetween(1, 1);
	}

	private void send(UUID submission) {
		assertThat(mvc.post()
			.uri(REPORT)
			.with(user(Reports.CAMAT))
			.with(csrf())
			.param("submission", submission.toString())
			.param("percent[9001]", "50")
			.param("note", "Pekerjaan berjalan")).hasStatus(HttpStatus.FOUND);
	}

}
