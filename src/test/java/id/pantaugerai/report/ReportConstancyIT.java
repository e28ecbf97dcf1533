package id.pantaugerai.report;

import javax.sql.DataSource;

import id.pantaugerai.At;
import id.pantaugerai.Elsewhere;
import id.pantaugerai.HandClock;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.Scripts;
import id.pantaugerai.StatementLog;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.shared.Week;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@At("2026-02-09T02:00:00Z")
@Sql({ "/id/pantaugerai/standing/officer.sql", "/id/pantaugerai/standing/history.sql", "open-obstacle.sql" })
class ReportConstancyIT {

	static final Week SIXTH = new Week(2026, 6);

	static final Scope CITY = new Scope("18.71", Role.DINAS);

	static final Scope EVERYWHERE = new Scope("99", Role.PEMPROV);

	@Autowired
	HandClock clock;

	@Autowired
	ReportFiles files;

	@Autowired
	StatementLog statements;

	@Autowired
	DataSource database;

	@Test
	void tellsAPastWeekTheSameForeverWhateverComesLater() {
		byte[] workbook = files.workbook(CITY, SIXTH).content();
		byte[] list = files.list(CITY, SIXTH).content();

		Scripts.run(database, "report/afterwards.sql");
		clock.moveTo("2026-03-20T05:00:00Z");

		assertThat(files.workbook(CITY, SIXTH).content()).isEqualTo(workbook);
		assertThat(files.list(CITY, SIXTH).content()).isEqualTo(list);
		assertThat(files.list(CITY, SIXTH.next()).content()).isNotEqualTo(list);
	}

	@Test
	void isTheSameOnEveryMachine() throws Exception {
		byte[] workbook = files.workbook(CITY, SIXTH).content();
		byte[] list = files.list(CITY, SIXTH).content();

		Elsewhere.run(() -> {
			assertThat(files.workbook(CITY, SIXTH).content()).isEqualTo(workbook);
			assertThat(files.list(CITY, SIXTH).content()).isEqualTo(list);
		});
	}

	@Test
	void asksTheDatabaseNoMoreOftenForTenThousandKelurahan() {
		int few = statements.count(() -> files.workbook(CITY, SIXTH));
		Scripts.run(database, "report/ten-thousand.sql");
		int many = statements
			.count(() -> assertThat(Workbooks.read(files.workbook(EVERYWHERE, SIXTH)).getSheetAt(0).getLastRowNum())
				.isEqualTo(10_000));

		assertThat(many).isEqualTo(few).isBetween(8, 14);
	}

}
