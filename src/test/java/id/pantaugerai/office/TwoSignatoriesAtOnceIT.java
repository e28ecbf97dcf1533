package id.pantaugerai.office;

import id.pantaugerai.AtOnce;
import id.pantaugerai.Broom;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** In transactions that really commit, so what is left behind is cleared away. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql("/id/pantaugerai/account/officers.sql")
class TwoSignatoriesAtOnceIT {

	@Autowired
	SignatoryService signatories;

	@Autowired
	OfficeService offices;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void clear() {
		Broom.sweep(jdbc, "office_term_event", "office_term", "account");
	}

	@Test
	void becomeOne() throws Exception {
		assertThat(AtOnce.run(() -> appoint("Satu"), () -> appoint("Dua"))).containsExactlyInAnyOrder(true, false);
		assertThat(offices.detail(Officers.ADMIN, OfficeCodes.SECRETARIAT).terms()).hasSize(1);
	}

	private boolean appoint(String name) {
		try {
			signatories.appoint(Officers.ADMIN, OfficeCodes.SECRETARIAT,
					Terms.of(Capacity.DEFINITIVE, name, Terms.day(1, 5), null));
			return true;
		}
		catch (ConflictException ex) {
			return false;
		}
	}

}
