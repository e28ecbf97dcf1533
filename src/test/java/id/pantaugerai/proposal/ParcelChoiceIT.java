package id.pantaugerai.proposal;

import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officers;
import id.pantaugerai.land.LandAssets;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.suitability.OwnerClass;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Sql("/id/pantaugerai/account/officers.sql")
class ParcelChoiceIT {

	static final String SUKAMENANTI = "18.71.01.1005";

	static final String ELSEWHERE = "18.71.02.1003";

	@Autowired
	ParcelChoiceService choices;

	@Autowired
	LandRegister register;

	@Autowired
	ProposalService proposals;

	@Autowired
	JdbcClient jdbc;

	@Test
	void offersWhatLiesThereAndWhatIsProposedForIt() {
		long here = parcel(SUKAMENANTI);
		long proposed = propose(parcel(ELSEWHERE));
		long other = parcel(ELSEWHERE);

		assertThat(choices.of(SUKAMENANTI, null, Officers.CAMAT.scope())).extracting(ParcelChoice::id)
			.contains(here)
			.doesNotContain(other)
			.first()
			.isEqualTo(proposed);
		assertThat(offers(here)).isTrue();
		assertThat(offers(proposed)).isTrue();
		assertThat(offers(other)).isFalse();
	}

	@Test
	void offersNeitherWhatIsWithdrawnNorWhatIsNoLongerProposed() {
		long withdrawn = parcel(SUKAMENANTI);
		long refused = propose(parcel(ELSEWHERE));
		jdbc.sql("update land_asset set withdrawn_at = now() where id = :id").param("id", withdrawn).update();
		jdbc.sql("update land_proposal set closed_at = now() where asset_id = :id").param("id", refused).update();

		assertThat(choices.of(SUKAMENANTI, withdrawn, Officers.CAMAT.scope())).extracting(ParcelChoice::id)
			.doesNotContain(withdrawn, refused);
		assertThat(offers(withdrawn)).isFalse();
		assertThat(offers(refused)).isFalse();
	}

	@Test
	void hasAnEndAndKeepsTheWantedOneInIt() {
		long last = 0;
		for (int number = 0; number <= ParcelChoiceService.MOST; number++) {
			last = parcel(SUKAMENANTI);
		}

		assertThat(choices.of(SUKAMENANTI, null, Officers.CAMAT.scope())).hasSize(ParcelChoiceService.MOST)
			.extracting(ParcelChoice::id)
			.doesNotContain(last);
		assertThat(choices.of(SUKAMENANTI, last, Officers.CAMAT.scope())).hasSize(ParcelChoiceService.MOST)
			.extracting(ParcelChoice::id)
			.first()
			.isEqualTo(last);
	}

	@Test
	void opensItsOwnAreaAlone() {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> choices.of(ELSEWHERE, null, Officers.CAMAT.scope()));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> choices.offers(ELSEWHERE, 1, Officers.CAMAT.scope()));
	}

	private boolean offers(long id) {
		return choices.offers(SUKAMENANTI, id, Officers.CAMAT.scope());
	}

	private long propose(long asset) {
		proposals.open(new OpenProposal(asset, SUKAMENANTI, null, UUID.randomUUID()), Officers.BKAD);
		return asset;
	}

	private long parcel(String code) {
		return register.register(LandAssets.unknown(OwnerClass.PEMKOT, code), Officers.BKAD);
	}

}
