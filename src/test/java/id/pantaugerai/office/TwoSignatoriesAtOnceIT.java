package id.pantaugerai.office;

import id.pantaugerai.AtOnce;
import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.ConflictException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
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
class TwoSignatoriesAtOnceIT {

	@Autowired
	SignatoryService signatories;

	@Autowired
	OfficeService offices;

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
