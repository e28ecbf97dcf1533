package id.pantaugerai.dashboard.web;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.standing.StandingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The dashboard of an installation in which nobody has written anything yet. */
@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class EmptyCityIT {

	static final Officer[] READERS = { Officers.PEMKOT, Officers.BKAD, Officers.DINAS, Officers.PEMPROV,
			Officers.ADMIN };

	private static final String BEGINNING = "Belum ada laporan dan aset lahan yang tercatat";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	StandingService standings;

	@BeforeEach
	void project() {
		standings.rebuild();
	}

	@ParameterizedTest
	@FieldSource("READERS")
	void saysWhoBeginsWhere(Officer officer) {
		dashboard(officer).bodyText()
			.contains(BEGINNING, "Operator membuat akun", "BKAD mencatat aset", "Camat melapor");
	}

	@Test
	@Sql({ "/id/pantaugerai/account/officers.sql", "/id/pantaugerai/standing/city.sql" })
	void saysItNoMoreOnceSomebodyReported() {
		dashboard(Officers.PEMKOT).bodyText().doesNotContain(BEGINNING);
	}

	private MvcTestResultAssert dashboard(Officer officer) {
		return assertThat(mvc.get().uri("/dasbor").with(user(officer))).hasStatusOk();
	}

}
